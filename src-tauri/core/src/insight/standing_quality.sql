-- in: shop, basis, from, to (moments, to excluded), on (day number)
-- out: orders of the cohort with a first quality application that was not withdrawn; what was replaced is closed too
select count(distinct k.order_id)
from case_links k
join orders o on o.id = k.order_id
join cases c on c.id = k.case_id
left join case_work w on w.case_id = c.id
where k.shop_id = :shop
  and k.first = 1
  and k.quality = 1
  and k.applied_on <= :on
  and coalesce(w.request, '') <> 'withdrawn'
  and (coalesce(c.status, '') <> 'closed' or c.replaced = 1)
  and iif(:basis = 'paid', o.paid_at, coalesce(o.signed_at, o.completed_at)) >= :from
  and iif(:basis = 'paid', o.paid_at, coalesce(o.signed_at, o.completed_at)) < :to
