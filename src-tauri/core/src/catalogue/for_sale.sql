-- in: product, sku (or none). out: what is for sale; none where nobody counted it and nothing moved
select coalesce(
  (select stock from product_stocks where product_id = :product and counted is not null),
  (select stock from sku_stocks where sku_id = :sku),
  (select stock from product_stocks where product_id = :product)) as stock
