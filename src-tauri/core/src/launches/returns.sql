-- in: shop, product, since, until  out: the first ten cases about the product in orders paid in that time
select cases.id, cases.applied_at, coalesce(cases.reason_stated, '') as reason
from case_links
join cases on cases.id = case_links.case_id
join orders on orders.id = case_links.order_id
where case_links.shop_id = :shop and orders.paid_at >= :since and orders.paid_at < :until
  and case_links.product_id = :product
order by cases.applied_at, cases.id
limit 10
