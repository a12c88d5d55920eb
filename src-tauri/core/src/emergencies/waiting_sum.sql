-- in: halt. out: how many of its orders wait to be packed, and what was paid for them
select count(*) as orders, coalesce(sum(o.paid_fen), 0) as paid_fen
from halted_orders h
join orders o on o.id = h.order_id
where h.halt_id = :halt and o.status = 'paid'
