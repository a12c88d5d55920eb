-- in: shop, since. out: how many orders were paid since then
select count(*) as orders
from orders
where orders.shop_id = ?1 and orders.paid_at >= ?2
