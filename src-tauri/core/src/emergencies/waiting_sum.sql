-- in: halt. out: how many of its orders wait to be packed, and what was paid for them
select count(*) as orders, coalesce(sum(o.paid_fen), 0) as paid_fen
from halts t
join orders o on o.shop_id = t.shop_id and o.status = 'paid'
join halted_orders h on h.halt_id = t.id and h.order_id = o.id
where t.id = :halt
