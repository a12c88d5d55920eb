-- in: shop, basis, from, to (moments, to excluded), on (day number)
-- out: cases applied by then on orders of the cohort, newest first, whether each makes its order a quality return
select k.order_id as order_id, k.case_id as case_id, k.product_id as product,
  k.first = 1 and k.quality = 1 as quality, coalesce(c.reason_stated, '') as reason
from case_links k
join cases c on c.id = k.case_id
join orders o on o.id = k.order_id
where k.shop_id = :shop
  and k.applied_on <= :on
  and iif(:basis = 'paid', o.paid_at, coalesce(o.signed_at, o.completed_at)) >= :from
  and iif(:basis = 'paid', o.paid_at, coalesce(o.signed_at, o.completed_at)) < :to
order by c.applied_at desc, c.id desc
