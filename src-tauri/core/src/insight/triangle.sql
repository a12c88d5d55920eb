-- in: shop, basis, from, to (day numbers)  out: the shop's own cells
select cohort_on, age, orders
from cells
where shop_id = :shop
  and basis = :basis
  and cohort_on between :from and :to
  and product_id = 0
