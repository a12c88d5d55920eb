-- in: shop, from, to (moments, to excluded)  out: orders of the cohort and the basis moment, day after day
select id, paid_at
from orders
where shop_id = :shop
  and paid_at >= :from
  and paid_at < :to
order by paid_at
