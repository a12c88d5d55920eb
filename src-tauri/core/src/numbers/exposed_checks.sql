-- in: shop, from, before. out: how many checks were made, by job number, warehouse and only product
select told.staff as staff, told.warehouse as warehouse, told.product as product, count(*) as checks
from (
  select checks.staff as staff, coalesce(orders.warehouse, '') as warehouse,
    (select iif(count(distinct lines.product_id) = 1, min(lines.product_id), 0)
     from lines
     where lines.order_id = checks.order_id) as product
  from checks
  join orders on orders.id = checks.order_id
  where checks.shop_id = :shop and checks.done_at >= :from and checks.done_at < :before
) as told
group by told.staff, told.warehouse, told.product
