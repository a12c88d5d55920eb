-- in: product, from, until (day after the last)  out: cases of a product whose order was signed for in that span
select case_links.case_id as case_id
from case_links
join orders on orders.id = case_links.order_id
where case_links.product_id = :product
  and coalesce(orders.signed_at, orders.completed_at, orders.paid_at) >= :from
  and coalesce(orders.signed_at, orders.completed_at, orders.paid_at) < :until
order by case_links.case_id
