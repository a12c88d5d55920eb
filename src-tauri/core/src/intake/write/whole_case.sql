-- in: shop, order (number), file
-- out: the case of the order as a whole that another file told of by its amount, while no case of one of its lines is told
select case_no from cases
where shop_id = :shop and case_no = :order and order_no = :order and line_no is null
  and applied_estimated is not null and added_by is not :file
  and not exists (
    select 1 from cases o
    where o.shop_id = :shop and o.order_no = :order and o.case_no <> :order and o.applied_estimated is not null
  )
