-- in: sku, price, stock, counted_by, counted_at, at, by. does: notes them of the SKU
insert into sku_records (sku_id, price_fen, stock, counted_by, counted_at, noted_at, noted_by)
values (:sku, :price, :stock, :counted_by, :counted_at, :at, :by)
on conflict (sku_id) do update
set price_fen = excluded.price_fen, stock = excluded.stock, counted_by = excluded.counted_by,
  counted_at = excluded.counted_at, noted_at = excluded.noted_at, noted_by = excluded.noted_by
