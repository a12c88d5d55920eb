-- in: halt. out: how many of its orders wait at no warehouse that is told
select count(*) as orders
from halts t
join orders o on o.shop_id = t.shop_id and o.status = 'paid'
join halted_orders h on h.halt_id = t.id and h.order_id = o.id
where t.id = :halt and (select w.warehouse from told_warehouses w where w.order_id = o.id) is null
