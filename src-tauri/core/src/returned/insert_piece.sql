-- in: reception, number, line (or none), product, sku. does: keeps a piece that nobody has looked at
insert into returned_pieces (reception_id, number, line_no, product_id, sku_id)
values (:reception, :number, :line, :product, :sku)
