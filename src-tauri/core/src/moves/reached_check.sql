-- in: shop, from, until (the day after the last). out: parcels that left in these days, and whether they were checked or their lot was sampled
select orders.id as id, (select how from parcels_sent where order_id = orders.id) <> 'unchecked' as reached
from orders
where orders.shop_id = :shop and orders.shipped_at >= :from and orders.shipped_at < :until
