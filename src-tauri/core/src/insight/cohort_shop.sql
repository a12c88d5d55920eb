-- in: shop  out: its orders as they lie in the book with each line's product, and both basis moments
select o.id, l.product_id, o.paid_at, coalesce(o.signed_at, o.completed_at)
from orders o not indexed
left join lines l on l.order_id = o.id
where o.shop_id = :shop
order by o.id
