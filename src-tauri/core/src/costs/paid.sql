-- in: shop, from, to (days of payment, to excluded)  out: the cases of what was bought then, as the margins count it
select c.id
from orders_bought b
join orders o on o.id = b.order_id
join cases c on c.shop_id = o.shop_id and c.order_no = o.order_no
where b.shop_id = :shop and o.paid_at >= :from and o.paid_at < :to
