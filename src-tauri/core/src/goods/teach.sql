-- in: shop, code, sku, by, at
insert into barcodes (shop_id, code, sku_id, source, taught_by, taught_at)
values (:shop, :code, :sku, 'taught', :by, :at)
on conflict do nothing
