-- in: shop, from, to (moments, to excluded), before (what happened by then). out: orders paid in that span, newest first, with their warehouse and how they left
select p.id, p.warehouse, p.sent, not p.sent and p.status is 'closed' as cancelled,
  iif(p.sent, unixepoch(p.shipped_at) - unixepoch(p.paid_at), null) as seconds,
  iif(p.sent or p.status is 'closed', null, unixepoch(:before) - unixepoch(p.paid_at)) as waited
from (
  select o.id, o.paid_at, o.shipped_at, o.status, w.warehouse,
    -- many files tell no time of sending; that of a closed order's end is its cancelling
    coalesce(
      coalesce(o.shipped_at, o.signed_at, iif(o.status is 'closed', null, o.completed_at)) < :before,
      o.status in ('shipped', 'completed'), 0) as sent
  from orders o
  join told_warehouses w on w.order_id = o.id
  where o.shop_id = :shop and o.paid_at >= :from and o.paid_at < :to) p
order by p.paid_at desc, p.id desc
