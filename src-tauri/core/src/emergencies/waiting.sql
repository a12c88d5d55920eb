-- in: halt, warehouse (none: of all). out: its orders that wait to be packed, in the order in which they are packed
select o.id as order_id
from halts t
join orders o on o.shop_id = t.shop_id and o.status = 'paid'
join halted_orders h on h.halt_id = t.id and h.order_id = o.id
where t.id = :halt
  and (:warehouse is null or :warehouse = (select w.warehouse from told_warehouses w where w.order_id = o.id))
order by coalesce(o.paid_at, o.created_at), o.id
