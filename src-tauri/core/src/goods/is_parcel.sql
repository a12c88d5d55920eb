-- in: shop, lower, upper (forms of a code). out: a row where it is an order's or a parcel's number
select 1
from orders
where orders.id in (select order_id from parcels where tracking_no in (:lower, :upper))
  or (orders.shop_id = :shop and orders.order_no in (:lower, :upper))
limit 1
