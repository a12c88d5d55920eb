-- in: sku. out: the article
select skus.id as sku_id, products.id as product_id, products.name as product, products.product_no as product_no,
  skus.sku_name as sku_name, skus.sku_code as sku_code
from skus
join products on products.id = skus.product_id
where skus.id = :sku
