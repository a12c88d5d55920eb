-- in: halt, back (`-30 days`). out: the warehouses it concerns by name, with its orders that wait there and their money
-- Who sent its goods lately sends them again tomorrow, though no order waits there now.
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
  select w.warehouse
  from halts h
  join orders o on o.shop_id = h.shop_id and o.status in ('shipped', 'completed')
    and o.paid_at >= strftime('%Y-%m-%dT%H:%M:%S', h.halted_at, :back)
  join told_warehouses w on w.order_id = o.id
  where h.id = :halt and w.warehouse is not null and exists (select 1 from lines l
    where l.order_id = o.id and l.product_id = h.product_id and (h.sku_id is null or l.sku_id = h.sku_id))
  union
  select warehouse from halt_notices where halt_id = :halt)
select n.warehouse as warehouse, (select count(*) from waiting w where w.warehouse = n.warehouse) as orders,
  (select coalesce(sum(w.paid_fen), 0) from waiting w where w.warehouse = n.warehouse) as paid_fen
from named n
order by n.warehouse
