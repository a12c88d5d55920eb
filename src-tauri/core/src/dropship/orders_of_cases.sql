-- in: shop, from, before (moments of payment)  out: cases and the orders they are about
select k.case_id, k.order_id
from orders o
join case_links k on k.order_id = o.id
where o.shop_id = :shop and o.paid_at >= :from and o.paid_at < :before
