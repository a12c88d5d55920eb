-- in: shop, plain, lower, upper (forms of a code). out: the shop's articles with this bar code or seller's code
select skus.id as sku_id, products.id as product_id, products.name as product, products.product_no as product_no,
  skus.sku_name as sku_name, skus.sku_code as sku_code
from (
  select barcodes.sku_id as id
  from barcodes
  where barcodes.shop_id = :shop and barcodes.code = :lower
  union
  select skus.id
  from skus
  where skus.sku_code <> '' and skus.sku_code in (:plain, :lower, :upper)
) as found
join skus on skus.id = found.id
join products on products.id = skus.product_id and products.shop_id = :shop
order by skus.id desc
limit 20
