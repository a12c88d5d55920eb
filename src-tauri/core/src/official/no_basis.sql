-- in: shop, on (day number), from, until (moments, until excluded)
-- out: orders paid in the window with a case but neither sign-off nor confirmation: id, counts as quality, in the cohort
select o.id,
  exists (
    select 1 from case_links k
    where k.order_id = o.id and k.first = 1 and k.quality = 1 and k.applied_on <= :on),
  0
from orders o
where o.shop_id = :shop
  and o.paid_at >= :from
  and o.paid_at < :until
  and o.signed_at is null
  and o.completed_at is null
  and exists (select 1 from case_links k where k.order_id = o.id and k.applied_on <= :on)
order by o.paid_at desc, o.id desc
