-- in: shop, since  out: the fifty products that most orders of buyers that are told had since then, with the owner's guess
select products.id, coalesce(nullif(products.name, ''), products.product_no) as name, refill_guesses.days as guess
from (
  select lines.product_id as product_id, count(*) as orders
  from orders
  join lines on lines.order_id = orders.id
  where orders.shop_id = :shop and orders.paid_at >= :since and orders.buyer_hash is not null
  group by lines.product_id
  order by orders desc, lines.product_id
  limit 50) as sold
join products on products.id = sold.product_id
left join refill_guesses on refill_guesses.product_id = products.id
order by refill_guesses.days is null, sold.orders desc, products.id
