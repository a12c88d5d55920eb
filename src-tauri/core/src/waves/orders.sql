-- in: shop  out: orders with goods of its waves, newest first: whether they belong to this wave or to one defined before it,
-- how far they are, and what their goods cost where that is noted
select g.wave_id as wave_id, g.wave_id = min(g.wave_id) over (partition by g.order_id) as own,
  g.bought_at as bought_at, o.id as id, o.shipped_at as shipped_at, coalesce(o.signed_at, o.completed_at) as signed_at,
  o.paid_at is not null as paid,
  o.shipped_at is not null or coalesce(o.signed_at, o.completed_at) is not null
    or coalesce(o.status, '') in ('shipped', 'completed') as sent,
  coalesce(o.status, '') in ('closed', 'refunded') as closed,
  (select coalesce(sum(coalesce(l.quantity, 1) * c.cost_fen), 0)
   from lines l join product_costs c on c.product_id = l.product_id
   where l.order_id = o.id) as cost_fen,
  exists (select 1 from lines l
    where l.order_id = o.id and l.product_id not in (select c.product_id from product_costs c)) as uncosted
from wave_goods g
join orders o on o.id = g.order_id
where g.shop_id = :shop
order by g.bought_at desc, o.id desc
