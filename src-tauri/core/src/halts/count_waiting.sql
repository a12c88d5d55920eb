-- in: halt. out: how many orders of it wait to be packed, and their money
select count(*) as orders, coalesce(sum(orders.paid_fen), 0) as paid_fen
from halted_orders
join orders on orders.id = halted_orders.order_id
where halted_orders.halt_id = :halt and orders.status = 'paid'
