-- in: from, before (bounds of all texts with this beginning), shop (or none). out: a row where a number begins so
select 1
from orders
where orders.id in (select order_id from parcels where tracking_no >= :from and tracking_no < :before limit 1)
  or (orders.shop_id in (select shops.id from shops where :shop is null or shops.id = :shop)
    and orders.order_no >= :from and orders.order_no < :before)
limit 1
