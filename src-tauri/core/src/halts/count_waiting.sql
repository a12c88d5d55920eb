-- in: halt. out: how many orders of it wait to be packed, and their money
select count(*) as orders, coalesce(sum(orders.paid_fen), 0) as paid_fen
from halts
join orders on orders.shop_id = halts.shop_id and orders.status = 'paid'
join halted_orders on halted_orders.halt_id = halts.id and halted_orders.order_id = orders.id
where halts.id = :halt
