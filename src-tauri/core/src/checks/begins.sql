-- in: from, before (bounds of all texts with this beginning), shop (or none). out: a row where a number begins so
select 1
from orders
where (orders.tracking_no >= :from and orders.tracking_no < :before)
  or (orders.shop_id in (select shops.id from shops where :shop is null or shops.id = :shop)
    and orders.order_no >= :from and orders.order_no < :before)
limit 1
