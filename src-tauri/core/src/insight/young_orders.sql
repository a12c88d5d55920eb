-- in: shop, basis, days (array of day numbers)  out: orders of the shop with these basis days
select coalesce(sum(orders), 0)
from cells
where shop_id = :shop
  and basis = :basis
  and product_id = 0
  and cohort_on in (select value from json_each(:days))
