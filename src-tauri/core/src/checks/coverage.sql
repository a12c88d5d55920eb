-- in: shop, from, before. out: parcels that left in these days, by what their last check before said of them
select (select how from parcels_sent where order_id = orders.id) as how, count(*) as orders
from orders
where orders.shop_id = :shop and orders.shipped_at >= :from and orders.shipped_at < :before
group by how
