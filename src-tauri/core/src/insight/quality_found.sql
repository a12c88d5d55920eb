-- in: shop, basis, from, to (moments, to excluded), on (day number)
-- out: orders of the cohort whose first application would count as quality had what was found been stated, and orders in which something was found
select count(distinct iif(coalesce(f.quality, k.quality) = 1, k.order_id, null)),
  count(distinct iif(f.quality is not null, k.order_id, null))
from case_links k
join orders o on o.id = k.order_id
left join (
  select r.case_id, r.class = 'quality' as quality
  from case_reasons r
  where r.source = 'found'
    and r.id = (select max(n.id) from case_reasons n where n.case_id = r.case_id and n.source = 'found')) f
  on f.case_id = k.case_id
where k.shop_id = :shop
  and k.first = 1
  and k.applied_on <= :on
  and iif(:basis = 'paid', o.paid_at, coalesce(o.signed_at, o.completed_at)) >= :from
  and iif(:basis = 'paid', o.paid_at, coalesce(o.signed_at, o.completed_at)) < :to
