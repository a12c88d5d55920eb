-- in: shop. out: its warehouses by name, then its last waves and lots of samples, the newest first
select null as product_id, null as sku_id, told.warehouse as warehouse, null as wave_id, null as lot_id, told.warehouse as name, null as began_at
from (
  select distinct trim(warehouse) as warehouse
  from (select warehouse from orders where shop_id = :shop order by paid_at desc limit 20000)
  where trim(warehouse) <> ''
  union
  select warehouse from warehouse_rules where shop_id = :shop
) told
union all
select null, null, null, w.id, null, w.name, w.first_on || 'T00:00:00'
from (select id, name, first_on from waves where shop_id = :shop order by first_on desc, id desc limit 20) w
union all
select null, null, null, null, l.id, trim(coalesce(nullif(p.name, ''), p.product_no, '') || ' ' || coalesce(s.sku_name, '') || ' #' || l.id), l.opened_at
from (select id, sku_id, opened_at from lots where shop_id = :shop order by id desc limit 20) l
left join skus s on s.id = l.sku_id
left join products p on p.id = s.product_id
