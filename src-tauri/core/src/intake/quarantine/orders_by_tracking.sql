-- in: shop, tracking number  out: orders that were sent with it
select id, order_no, created_at, paid_at, paid_fen, goods
from orders
where shop_id = :shop
  and id in (select order_id from parcels where tracking_no = :tracking)
order by order_no
limit 20
