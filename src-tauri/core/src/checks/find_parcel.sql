-- in: scanned, lower, upper, shop. out: orders with this tracking or order number, this shop and unchecked ones first
select orders.id as id
from orders
where orders.id in (select order_id from parcels where tracking_no in (:scanned, :lower, :upper))
  or (orders.shop_id in (select shops.id from shops) and orders.order_no in (:scanned, :lower, :upper))
order by orders.shop_id is :shop desc,
  exists (select 1 from checks where checks.order_id = orders.id),
  orders.created_at desc,
  orders.id desc
limit 1
