-- in: shop, product, sku (or none), signal, why, at, by
insert into halts (shop_id, product_id, sku_id, signal, why, halted_at, halted_by)
values (:shop, :product, :sku, :signal, :why, :at, :by)
