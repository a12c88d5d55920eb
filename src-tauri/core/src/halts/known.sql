-- in: shop (none: any; a warehouse needs it), and one of product with sku (or none), warehouse, wave, lot. out: the shop it is in, and its name
select products.shop_id as shop_id, coalesce(nullif(products.name, ''), products.product_no) as name
from products
where products.id = :product and products.shop_id = coalesce(:shop, products.shop_id)
  and (:sku is null or exists (select 1 from skus where skus.id = :sku and skus.product_id = products.id))
union all
select :shop, trim(:warehouse) where :shop is not null and trim(:warehouse) <> ''
union all
select waves.shop_id, waves.name from waves where waves.id = :wave and waves.shop_id = coalesce(:shop, waves.shop_id)
union all
select lots.shop_id, trim(coalesce(nullif(products.name, ''), products.product_no, '') || ' ' || coalesce(skus.sku_name, '') || ' #' || lots.id)
from lots
left join skus on skus.id = lots.sku_id
left join products on products.id = skus.product_id
where lots.id = :lot and lots.shop_id = coalesce(:shop, lots.shop_id)
