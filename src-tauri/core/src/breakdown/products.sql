-- in: shop  out: its products with title and category, the owner's word before the platform's
select products.id as id, products.name as name,
  coalesce(product_categories.category, products.category) as category
from products
left join product_categories on product_categories.product_id = products.id
where products.shop_id = :shop
