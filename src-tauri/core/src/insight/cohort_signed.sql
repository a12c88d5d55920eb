-- in: shop, from, to (moments, to excluded)  out: orders of the cohort with each line's product, and the basis moment
select o.id, l.product_id, coalesce(o.signed_at, o.completed_at)
from orders o
left join lines l on l.order_id = o.id
where o.shop_id = :shop
  and coalesce(o.signed_at, o.completed_at) >= :from
  and coalesce(o.signed_at, o.completed_at) < :to
order by coalesce(o.signed_at, o.completed_at), o.id
