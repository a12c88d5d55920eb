-- in: product, price, material, owner (of its pictures), supplier, stock, counted_by, counted_at, at, by. does: notes them
insert into product_records (product_id, price_fen, material, picture_owner, supplier, stock, counted_by, counted_at,
  noted_at, noted_by)
values (:product, :price, :material, :owner, :supplier, :stock, :counted_by, :counted_at, :at, :by)
on conflict (product_id) do update
set price_fen = excluded.price_fen, material = excluded.material, picture_owner = excluded.picture_owner,
  supplier = excluded.supplier, stock = excluded.stock, counted_by = excluded.counted_by,
  counted_at = excluded.counted_at, noted_at = excluded.noted_at, noted_by = excluded.noted_by
