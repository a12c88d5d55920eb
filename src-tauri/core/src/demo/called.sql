-- in: shop, from  out: cases applied since then that are over, by number
select cases.id as id, cases.case_no as case_no, case_links.product_id as product_id,
  coalesce(cases.refunded_at, cases.closed_at) as over_at, products.name as product, products.category as category
from cases
join case_links on case_links.case_id = cases.id
left join products on products.id = case_links.product_id
where cases.shop_id = :shop and cases.applied_at >= :from
  and coalesce(cases.refunded_at, cases.closed_at) is not null
order by cases.case_no
