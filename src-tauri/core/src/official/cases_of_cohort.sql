-- in: shop, basis, from, until (moments, until excluded)
-- out: cases on orders of the cohort: order, first, quality, applied, line known, closed, stated and latest reason
select o.id, k.first, k.quality, c.applied_at, k.line_no is not null, coalesce(c.status, '') = 'closed' and c.replaced is null,
  coalesce(c.reason_stated, ''), c.reason_latest
from orders o
join case_links k on k.order_id = o.id
join cases c on c.id = k.case_id
where o.shop_id = :shop
  and iif(:basis = 'paid', o.paid_at, coalesce(o.signed_at, o.completed_at)) >= :from
  and iif(:basis = 'paid', o.paid_at, coalesce(o.signed_at, o.completed_at)) < :until
order by c.applied_at desc, c.id desc
