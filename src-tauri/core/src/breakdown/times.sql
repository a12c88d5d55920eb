-- in: shop, from, to (moments, to excluded)  out: cases applied in that span, newest first, with the sign-off of their order
select c.id as id, c.applied_at as applied_at, coalesce(c.applied_estimated, 0) as estimated,
  coalesce(o.signed_at, o.completed_at) as signed_at
from cases c
left join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
where c.shop_id = :shop
  and c.applied_at >= :from
  and c.applied_at < :to
order by c.applied_at desc, c.id desc
