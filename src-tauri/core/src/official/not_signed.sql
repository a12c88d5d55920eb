-- in: shop, on (day number), from, until (moments, until excluded)
-- out: orders of the cohort by confirmation alone: id, counts as quality by the day, in the cohort
select o.id,
  exists (
    select 1 from case_links k
    where k.order_id = o.id and k.first = 1 and k.quality = 1 and k.applied_on <= :on),
  1
from orders o
where o.shop_id = :shop
  and o.signed_at is null
  and coalesce(o.signed_at, o.completed_at) >= :from
  and coalesce(o.signed_at, o.completed_at) < :until
order by o.completed_at desc, o.id desc
