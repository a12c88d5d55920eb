-- in: shop, from, to (moments, to excluded)  out: order and basis moment of the cohort, with each line's product
select o.id, o.paid_at, l.product_id
from orders o
left join lines l on l.order_id = o.id
where o.shop_id = :shop
  and o.paid_at >= :from
  and o.paid_at < :to
order by o.paid_at, o.id
