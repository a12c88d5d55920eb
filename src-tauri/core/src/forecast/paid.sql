-- in: shop, product (none: any), from, until (moments of payment)  out: orders with it, the newest first
select id
from orders
where shop_id = :shop and paid_at >= :from and paid_at < :until
  and (:product is null or exists (select 1 from lines where order_id = orders.id and product_id = :product))
order by paid_at desc, id desc
