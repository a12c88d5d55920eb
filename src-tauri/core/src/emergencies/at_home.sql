-- in: halt. out: how many of its orders wait at no warehouse that is told
select count(*) as orders
from halted_orders h
join orders o on o.id = h.order_id
join told_warehouses w on w.order_id = o.id
where h.halt_id = :halt and o.status = 'paid' and w.warehouse is null
