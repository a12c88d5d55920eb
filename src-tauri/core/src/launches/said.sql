-- in: shop, product, since  out: what buyers of the product said in orders paid since then, the newest ten
select feedback.id, feedback.order_id, feedback.noted_at, feedback.said, feedback.tag, count(*) over () as answers
from feedback
join orders on orders.id = feedback.order_id
where feedback.shop_id = :shop and orders.paid_at >= :since
  and exists (select 1 from lines where lines.order_id = orders.id and lines.product_id = :product)
order by feedback.noted_at desc, feedback.id desc
limit 10
