-- in: shop, from, to (moments, to excluded)  out: first quality applications on orders of the cohort
select k.order_id, k.product_id, k.applied_on
from case_links k
join orders o on o.id = k.order_id
where k.shop_id = :shop
  and k.first = 1
  and k.quality = 1
  and k.applied_on is not null
  and o.paid_at >= :from
  and o.paid_at < :to
