-- in: shop, from, before. out: parcels that left in these days by warehouse (empty: none is told), how many in all, how many unchecked
select coalesce(told.warehouse, '') as warehouse, count(*) as sent,
  sum((select how from parcels_sent where order_id = orders.id) = 'unchecked') as unchecked
from orders
join told_warehouses told on told.order_id = orders.id
where orders.shop_id = :shop and orders.shipped_at >= :from and orders.shipped_at < :before
group by coalesce(told.warehouse, '')
order by unchecked desc, warehouse
