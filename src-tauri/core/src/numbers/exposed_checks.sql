-- in: shop, from, before. out: how many checks were made, by job number and warehouse
select checks.staff as staff, coalesce(told.warehouse, '') as warehouse, count(*) as checks
from told_checks as checks
join told_warehouses as told on told.order_id = checks.order_id
where checks.shop_id = :shop and checks.done_at >= :from and checks.done_at < :before
group by checks.staff, coalesce(told.warehouse, '')
