-- in: halt, warehouse (none: of all). out: its orders that wait to be packed, in the order in which they are packed
select o.id as order_id
from halted_orders h
join orders o on o.id = h.order_id
where h.halt_id = :halt and o.status = 'paid'
  and (:warehouse is null or :warehouse = (select w.warehouse from told_warehouses w where w.order_id = o.id))
order by coalesce(o.paid_at, o.created_at), o.id
