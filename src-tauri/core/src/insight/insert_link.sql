-- in: a case joined to its order. Its shop is named: a row that is selected is kept twice until it is written, page by page
insert into case_links (case_id, shop_id, order_id, line_no, product_id, applied_on, quality, first)
values (:case, :shop, :order, :line, :product, :applied, :quality, :first)
