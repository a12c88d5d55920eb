-- in: lower, upper (forms of a number), shop (or none). out: a row where an order or a parcel has this number
select 1
from orders
where orders.id in (select order_id from parcels where tracking_no in (:lower, :upper))
  or (orders.shop_id in (select shops.id from shops where :shop is null or shops.id = :shop)
    and orders.order_no in (:lower, :upper))
limit 1
