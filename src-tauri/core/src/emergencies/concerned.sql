-- in: halt. out: the warehouses it concerns by name, with its orders that wait there and their money
with waiting as (
  select w.warehouse as warehouse, o.paid_fen as paid_fen
  from halts t
  join orders o on o.shop_id = t.shop_id and o.status = 'paid'
  join halted_orders h on h.halt_id = t.id and h.order_id = o.id
  join told_warehouses w on w.order_id = o.id
  where t.id = :halt and w.warehouse is not null),
named as (
  select warehouse from waiting
  union
  select warehouse from halts where id = :halt and warehouse is not null
  union
  select r.warehouse from halts h join warehouse_rules r on r.shop_id = h.shop_id and r.product_id = h.product_id where h.id = :halt
  union
  select warehouse from halt_notices where halt_id = :halt)
select n.warehouse as warehouse, (select count(*) from waiting w where w.warehouse = n.warehouse) as orders,
  (select coalesce(sum(w.paid_fen), 0) from waiting w where w.warehouse = n.warehouse) as paid_fen
from named n
order by n.warehouse
