-- in: shop, basis, from, to (day numbers), age (days)
-- out: orders of these basis days, and those of them whose first quality application came at that age or before
select coalesce(sum(orders), 0) as orders, coalesce(sum(iif(age <= :age, orders, 0)), 0) as hits
from cells
where shop_id = :shop and basis = :basis and product_id = 0 and cohort_on between :from and :to
