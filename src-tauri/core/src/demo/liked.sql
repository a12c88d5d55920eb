-- in: shop, from, until  out: orders signed for in that span, by number
select orders.id as id, orders.order_no as order_no, coalesce(orders.signed_at, orders.completed_at) as signed_at
from orders
where orders.shop_id = :shop
  and coalesce(orders.signed_at, orders.completed_at) >= :from
  and coalesce(orders.signed_at, orders.completed_at) < :until
order by orders.order_no
