-- in: shop, basis, from, to (moments, to excluded), on (day number)  out: orders of the cohort with a case by then
select count(distinct k.order_id)
from case_links k
join orders o on o.id = k.order_id
where k.shop_id = :shop
  and k.applied_on <= :on
  and iif(:basis = 'paid', o.paid_at, coalesce(o.signed_at, o.completed_at)) >= :from
  and iif(:basis = 'paid', o.paid_at, coalesce(o.signed_at, o.completed_at)) < :to
