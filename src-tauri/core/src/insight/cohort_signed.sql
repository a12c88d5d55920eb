-- in: shop, from, to (moments, to excluded)  out: orders of the cohort and the basis moment, day after day
select id, coalesce(signed_at, completed_at)
from orders
where shop_id = :shop
  and coalesce(signed_at, completed_at) >= :from
  and coalesce(signed_at, completed_at) < :to
order by coalesce(signed_at, completed_at)
