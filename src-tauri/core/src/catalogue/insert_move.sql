-- in: product, sku (or none), pieces, piece (that came back), at, staff, operation. does: moves the stock of an article
insert into stock_moves (product_id, sku_id, pieces, piece_id, at, staff, operation)
values (:product, :sku, :pieces, :piece, :at, :staff, :operation)
