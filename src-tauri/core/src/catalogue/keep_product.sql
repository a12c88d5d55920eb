-- in: product, price, material, owner (of its pictures), supplier, stock, at, by. does: notes them of the product
insert into product_records (product_id, price_fen, material, picture_owner, supplier, stock, stock_at, noted_at, noted_by)
values (:product, :price, :material, :owner, :supplier, :stock, iif(:stock is null, null, :at), :at, :by)
on conflict (product_id) do update
set price_fen = excluded.price_fen, material = excluded.material, picture_owner = excluded.picture_owner,
  stock_at = iif(excluded.stock is stock, stock_at, excluded.stock_at),
  supplier = excluded.supplier, stock = excluded.stock, noted_at = excluded.noted_at, noted_by = excluded.noted_by
