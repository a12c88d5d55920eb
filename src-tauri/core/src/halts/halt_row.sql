-- out: halts with the names of what they hold
select halts.id as id, halts.shop_id as shop_id, halts.product_id as product_id, halts.sku_id as sku_id, halts.warehouse as warehouse,
  halts.wave_id as wave_id, halts.lot_id as lot_id,
  coalesce(halts.label, nullif(products.name, ''), products.product_no, '') as product, nullif(skus.sku_name, '') as sku_name,
  halts.signal as signal, halts.why as why, halts.seen_at as seen_at, halts.halted_at as halted_at,
  coalesce((select name from badges where badge = lower(halts.halted_by)), halts.halted_by) as halted_by,
  halts.freed_at as freed_at, halts.freed_by as freed_by, halts.cause as cause, halts.drill as drill,
  halts.settled_at as settled_at, halts.settled_by as settled_by
from halts
left join products on products.id = halts.product_id
left join skus on skus.id = halts.sku_id
