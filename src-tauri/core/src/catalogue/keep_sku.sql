-- in: sku, price, stock, at, by. does: notes them of the SKU
insert into sku_records (sku_id, price_fen, stock, stock_at, noted_at, noted_by)
values (:sku, :price, :stock, iif(:stock is null, null, :at), :at, :by)
on conflict (sku_id) do update
set stock_at = iif(excluded.stock is stock, stock_at, excluded.stock_at), price_fen = excluded.price_fen, stock = excluded.stock, noted_at = excluded.noted_at, noted_by = excluded.noted_by
