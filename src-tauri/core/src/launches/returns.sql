-- in: orders (JSON: keys of the launch's orders), product  out: the first ten cases about the product in them
select cases.id, cases.applied_at, coalesce(cases.reason_stated, '') as reason
from json_each(:orders) as sold
join case_links on case_links.order_id = sold.value
join cases on cases.id = case_links.case_id
where coalesce(case_links.product_id, :product) = :product
order by cases.applied_at, cases.id
limit 10
