-- in: shop, basis, from, to (day numbers)  out: orders of these basis days
select coalesce(sum(orders), 0)
from cells
where shop_id = :shop and basis = :basis and product_id = 0 and cohort_on between :from and :to
