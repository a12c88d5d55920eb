-- in: shop. out: days between two orders of one buyer with the same product, by product; products with the owner's own days too
with bought as (
  select distinct lines.product_id as product_id, orders.buyer_hash as buyer,
    substr(coalesce(orders.paid_at, orders.created_at), 1, 10) as bought_on
  from orders
  join lines on lines.order_id = orders.id and coalesce(lines.status, '') <> 'closed'
  where orders.shop_id = :shop and orders.buyer_hash is not null
    and coalesce(orders.status, '') not in ('closed', 'unpaid', 'refunded')
    and coalesce(orders.paid_at, orders.created_at) is not null),
told as (
  select bought.product_id as product_id, cast(julianday(bought.bought_on) - julianday(lag(bought.bought_on)
    over (partition by bought.product_id, bought.buyer order by bought.bought_on)) as integer) as days
  from bought)
select products.id as product_id, coalesce(nullif(products.name, ''), products.product_no) as product,
  buying_cycles.days as own_days, told.days as days
from products
left join told on told.product_id = products.id and told.days > 0
left join buying_cycles on buying_cycles.product_id = products.id
where products.shop_id = :shop and (told.days is not null or buying_cycles.days is not null)
order by products.id
