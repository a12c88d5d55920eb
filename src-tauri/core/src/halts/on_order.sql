-- in: order. out: the oldest halt that holds it back; a drill holds nothing
select halts.id
from halted_orders
join halts on halts.id = halted_orders.halt_id
where halted_orders.order_id = :order and halts.freed_at is null and halts.drill = 0
order by halts.id
limit 1
