-- in: halt, shipped_since, signed_since. out: its orders that wait, are on the way or were signed for lately
select orders.id as id
from halted_orders
join orders on orders.id = halted_orders.order_id
where halted_orders.halt_id = :halt
  and (orders.status = 'paid'
    or orders.status = 'shipped' and orders.signed_at is null and orders.shipped_at >= :shipped_since
    or coalesce(orders.signed_at, orders.completed_at) >= :signed_since)
order by orders.id
