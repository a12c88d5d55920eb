-- in: shop. out: its products with the word that tells their category, the owner's before the platform's
select products.id as id, products.name as name, coalesce(product_categories.category, products.category) as category
from products
left join product_categories on product_categories.product_id = products.id
where products.shop_id = :shop
order by products.id
