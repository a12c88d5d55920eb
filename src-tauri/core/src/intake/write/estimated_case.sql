-- in: shop, order_no, case_no, line, product (of a row with a time of its own; the last two may be null)
-- out: the case of that order that only an order file has told of, where none has the row's number yet
select id from cases c
where shop_id = :shop and order_no = :order_no and applied_estimated is not null
  and (:product is null or product_no is null or product_no = :product)
  and not exists (select 1 from cases o where o.shop_id = :shop and o.case_no = :case_no and o.id <> c.id)
order by line_no is not :line, product_no is not :product, id limit 1
