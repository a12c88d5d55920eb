-- out: halts with the names of their goods
select halts.id as id, halts.product_id as product_id, halts.sku_id as sku_id, products.name as product,
  products.product_no as product_no, skus.sku_name as sku_name, halts.signal as signal, halts.why as why,
  halts.halted_at as halted_at, coalesce((select name from badges where badge = lower(halts.halted_by)), halts.halted_by) as halted_by,
  halts.freed_at as freed_at,
  halts.freed_by as freed_by, halts.cause as cause
from halts
left join products on products.id = halts.product_id
left join skus on skus.id = halts.sku_id
