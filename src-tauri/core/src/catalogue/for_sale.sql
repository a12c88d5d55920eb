-- in: product, sku (or none). out: what is for sale: of the product where it was counted as one, else of the SKU; none where nobody counted it
select coalesce(
  (select stock from product_stocks where product_id = :product and counted is not null),
  (select stock from sku_stocks where sku_id = :sku),
  (select stock from product_stocks where :sku is null and product_id = :product)) as stock
