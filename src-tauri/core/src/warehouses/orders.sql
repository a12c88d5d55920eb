-- in: shop, from, to (moments, to excluded). out: orders paid in that span, newest first, with their warehouse and how they left
select o.id, w.warehouse, o.shipped_at is not null as sent, o.shipped_at is null and o.status = 'closed' as cancelled,
  unixepoch(o.shipped_at) - unixepoch(o.paid_at) as seconds
from orders o
join told_warehouses w on w.order_id = o.id
where o.shop_id = :shop and o.paid_at >= :from and o.paid_at < :to
order by o.paid_at desc, o.id desc
