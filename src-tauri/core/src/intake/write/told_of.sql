-- in: shop, order and case (numbers), line, product (of a return that an order's file tells of; null for one of the whole order)
-- out: a case with a time of its own that is this return: of these goods, or of the order as a whole; what was
--   withdrawn gave no money back, and what was refused may be paid under its number yet
select 1 from cases
where shop_id = :shop and order_no = :order and case_no <> :case and applied_estimated is null
  and (coalesce(status, '') <> 'closed' or replaced = 1)
  and (line_no is null and product_no is null
    or :line is null and :product is null
    or line_no = :line
    or product_no = :product and (line_no is null or :line is null))
