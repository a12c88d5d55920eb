-- in: product, sku (or none). out: its shop and title, where the SKU is one of the product's
select products.shop_id as shop_id, products.name as product
from products
where products.id = :product
  and (:sku is null or exists (select 1 from skus where skus.id = :sku and skus.product_id = products.id))
