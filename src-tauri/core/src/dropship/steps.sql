-- in: shop, from, before (moments of payment)  out: orders with their partner and carrier, how long their steps took, and whether
-- they came back or were lost, newest first
select o.id, w.warehouse,
  coalesce(nullif(trim(o.carrier), ''),
    (select min(l.carrier) from lines l where l.order_id = o.id and trim(l.carrier) <> '')) as carrier,
  o.shipped_at is not null or o.signed_at is not null or coalesce(o.status, '') in ('shipped', 'completed') as sent,
  unixepoch(o.shipped_at) - unixepoch(o.paid_at) as to_send,
  unixepoch(coalesce(o.signed_at, iif(o.status is 'closed', null, o.completed_at))) - unixepoch(o.shipped_at) as to_deliver,
  exists (select 1 from case_links k where k.order_id = o.id) as returned,
  exists (
    select 1 from losses x
    where x.shop_id = o.shop_id and x.order_no = o.order_no and x.cause not in ('late', 'faulty')) as lost
from orders o
join told_warehouses w on w.order_id = o.id
where o.shop_id = :shop and o.paid_at >= :from and o.paid_at < :before
order by o.paid_at desc, o.id desc
