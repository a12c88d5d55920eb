-- in: shop, text (like pattern), since. out: products with what tells their category, most sold first
select products.id as id, products.product_no as product_no, products.name as name,
  products.category as category, product_categories.category as chosen,
  coalesce(sold.orders, 0) as orders
from products
left join product_categories on product_categories.product_id = products.id
left join (
  select lines.product_id as product_id, count(distinct lines.order_id) as orders
  from orders
  join lines on lines.order_id = orders.id
  where orders.shop_id = :shop and orders.paid_at >= :since
  group by lines.product_id
) as sold on sold.product_id = products.id
where products.shop_id = :shop
  and (products.name like :text escape '\' or products.product_no like :text escape '\'
    or exists (select 1 from skus where skus.product_id = products.id and skus.sku_code like :text escape '\'))
order by coalesce(sold.orders, 0) desc, products.id
