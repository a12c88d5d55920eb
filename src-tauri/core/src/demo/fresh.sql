-- in: shop, since  out: of its products with ten orders and more since then, the one with fewest
select lines.product_id, count(distinct orders.id) as sold
from orders
join lines on lines.order_id = orders.id
where orders.shop_id = :shop and orders.paid_at >= :since
group by lines.product_id
having sold >= 10
order by sold, lines.product_id
limit 1
