-- in: shop, halt, shipped_since, signed_since. out: orders of the halt that wait, are on the way or were signed for lately
with near as (
  select id from orders where shop_id = :shop and status = 'paid'
  union
  select id from orders where shop_id = :shop and shipped_at >= :shipped_since and status = 'shipped' and signed_at is null
  union
  select id from orders where shop_id = :shop and coalesce(signed_at, completed_at) >= :signed_since)
select near.id as id
from near
join halted_orders on halted_orders.halt_id = :halt and halted_orders.order_id = near.id
order by near.id
