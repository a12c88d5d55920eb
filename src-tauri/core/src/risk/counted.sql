-- in: shop, from, until (moments of payment)  out: orders of these days, a row for each line: where to, by whom, and whether it came back
select o.id as order_id, coalesce(nullif(trim(o.province), ''), nullif(trim(o.city), '')) as region,
  nullif(trim(o.carrier), '') as carrier, l.product_id as product_id, l.sku_id as sku_id,
  exists (select 1 from case_links k where k.order_id = o.id) as back
from orders o
left join lines l on l.order_id = o.id
where o.shop_id = :shop and o.paid_at >= :from and o.paid_at < :until
order by o.paid_at, o.id
