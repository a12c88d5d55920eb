-- in: shop, from, before. out: how many checks were made, by job number and warehouse
select checks.staff as staff, coalesce(orders.warehouse, '') as warehouse, count(*) as checks
from checks
join orders on orders.id = checks.order_id
where checks.shop_id = :shop and checks.done_at >= :from and checks.done_at < :before
group by checks.staff, coalesce(orders.warehouse, '')
