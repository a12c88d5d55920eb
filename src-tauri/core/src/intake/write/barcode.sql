-- in: shop, code, sku (by position)
insert into barcodes (shop_id, code, sku_id, source)
values (?1, ?2, ?3, 'file')
on conflict do nothing
