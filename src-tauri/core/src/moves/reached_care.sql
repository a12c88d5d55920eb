-- in: shop, from, until (the day after the last), asked_after (hours), now
-- out: orders signed for in these days and long enough ago, but those left out by lot, and whether their buyer was asked
select orders.id as id, exists (select 1 from care_messages where order_id = orders.id) as reached
from orders
where orders.shop_id = :shop
  and coalesce(orders.signed_at, orders.completed_at) >= :from
  and coalesce(orders.signed_at, orders.completed_at) < min(:until, strftime('%Y-%m-%dT%H:%M:%S', :now, '-' || :asked_after || ' hours'))
  and not exists (select 1 from care_draws where order_id = orders.id)
