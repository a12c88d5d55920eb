-- in: shop, from, to (moments, to excluded)  out: order and basis moment of the cohort, with each line's product
select o.id, coalesce(o.signed_at, o.completed_at), l.product_id
from orders o
left join lines l on l.order_id = o.id
where o.shop_id = :shop
  and coalesce(o.signed_at, o.completed_at) >= :from
  and coalesce(o.signed_at, o.completed_at) < :to
order by coalesce(o.signed_at, o.completed_at), o.id
