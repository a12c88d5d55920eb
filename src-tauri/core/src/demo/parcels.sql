-- in: shop, from, until (days)  out: paid orders that left in that span or have not left yet, the latter last
select o.id, o.order_no, coalesce(o.tracking_no, o.order_no) as scanned,
  coalesce(o.shipped_at, (select min(l.shipped_at) from lines l where l.order_id = o.id)) as left_at
from orders o
where o.shop_id = :shop
  and o.paid_at is not null
  and o.status in ('paid', 'shipped', 'completed')
  and (left_at >= :from and left_at < :until or left_at is null and o.status = 'paid')
order by left_at is null, left_at, o.order_no
