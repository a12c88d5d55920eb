-- in: product, sku (or none). out: what lies there of the SKU, or of the product as it was counted as one
select stock from sku_stocks where sku_id = :sku
union all
select case when counted is not null then stock end from product_stocks where :sku is null and product_id = :product
