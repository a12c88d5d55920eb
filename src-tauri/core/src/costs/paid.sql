-- in: shop, from, to (days of payment, to excluded)  out: the cases of orders that were paid then
select c.id
from orders o
join cases c on c.shop_id = o.shop_id and c.order_no = o.order_no
where o.shop_id = :shop and o.paid_at >= :from and o.paid_at < :to
