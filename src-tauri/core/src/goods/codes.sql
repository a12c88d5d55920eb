-- in: shop, sku. out: its bar codes and the seller's code
select barcodes.code
from skus
join products on products.id = skus.product_id
join barcodes on barcodes.shop_id = :shop and barcodes.sku_id = skus.id
where skus.id = :sku
union
select skus.sku_code from skus where skus.id = :sku and skus.sku_code <> ''
