-- in: shop, from, to (moments, to excluded)  out: orders of the cohort with each line's product, and the basis moment
select o.id, l.product_id, o.paid_at
from orders o
left join lines l on l.order_id = o.id
where o.shop_id = :shop
  and o.paid_at >= :from
  and o.paid_at < :to
order by o.paid_at, o.id
