-- in: shop  out: its products with their titles and categories
select products.id, products.name, coalesce(product_categories.category, products.category) as category
from products
left join product_categories on product_categories.product_id = products.id
where products.shop_id = :shop
order by products.id
