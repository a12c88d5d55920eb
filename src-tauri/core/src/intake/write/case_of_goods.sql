-- in: shop, order, case (number), whole (its first part), first and beyond (range of its numbers), line, sku, product, file
-- out: where there is no such case, those of the number that other files told of the same goods
select case_no from cases
where shop_id = :shop and order_no is :order and (case_no = :whole or case_no >= :first and case_no < :beyond) and changed_by is not :file
  and (line_no is null or :line is null or line_no = :line)
  and coalesce(sku_code, '') = coalesce(:sku, '') and coalesce(product_no, '') = coalesce(:product, '')
  and not exists (select 1 from cases o where o.shop_id = :shop and o.case_no = :case)
