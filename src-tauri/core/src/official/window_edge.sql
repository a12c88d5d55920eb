-- in: shop, basis, on (day number), from, until and the moments around both
-- out: orders whose basis moment lies at an edge: id, counts as quality by the day, in the cohort
with placed as (
  select id, iif(:basis = 'paid', paid_at, coalesce(signed_at, completed_at)) as at
  from orders
  where shop_id = :shop
)
select p.id,
  exists (
    select 1 from case_links k
    where k.order_id = p.id and k.first = 1 and k.quality = 1 and k.applied_on <= :on),
  p.at >= :from and p.at < :until
from placed p
where p.at >= :before_from and p.at < :after_from
  or p.at >= :before_until and p.at < :after_until
order by p.at desc, p.id desc
