-- in: shop, now, hours (`+24 hours`)  out: its urgent orders that were not cancelled, newest first: by when each is to leave, and whether it has
select o.id, o.order_no, coalesce(w.warehouse, '') as warehouse, o.shipped_at, u.marked_by,
  strftime('%Y-%m-%dT%H:%M:%S', max(u.marked_at, coalesce(o.paid_at, u.marked_at)), :hours) as until,
  o.shipped_at is not null or o.signed_at is not null or coalesce(o.status, '') in ('shipped', 'completed') as sent
from urgent_orders u
join orders o on o.shop_id = u.shop_id and o.order_no = u.order_no
join told_warehouses w on w.order_id = o.id
where u.shop_id = :shop and u.marked_at <= :now and coalesce(o.status, '') <> 'closed'
  and (o.shipped_at is null or o.shipped_at >= u.marked_at)
order by u.marked_at desc, o.id desc
