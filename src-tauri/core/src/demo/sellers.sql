-- in: shop, from (day)  out: its products by orders paid since then, most first
select lines.product_id as product_id, count(distinct orders.id) as sold
from orders
join lines on lines.order_id = orders.id
where orders.shop_id = :shop and orders.paid_at >= :from and lines.product_id is not null
group by lines.product_id
order by sold desc, lines.product_id
