-- in: shop, basis, from, to (moments, to excluded), on (day number)
-- out: for each product its key and the orders of the cohort in which it came back by then
select products.id as id, products.product_no as product_no, count(distinct case_links.order_id) as returned
from case_links
join orders on orders.id = case_links.order_id
join products on products.id = case_links.product_id
where case_links.shop_id = :shop
  and case_links.applied_on <= :on
  and iif(:basis = 'paid', orders.paid_at, coalesce(orders.signed_at, orders.completed_at)) >= :from
  and iif(:basis = 'paid', orders.paid_at, coalesce(orders.signed_at, orders.completed_at)) < :to
group by products.id
