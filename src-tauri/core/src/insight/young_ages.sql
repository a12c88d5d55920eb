-- in: shop, basis, days (array of day numbers), most (days)  out: age of first quality applications, orders
select age, sum(orders)
from cells
where shop_id = :shop
  and basis = :basis
  and product_id = 0
  and cohort_on in (select value from json_each(:days))
  and age <= :most
group by age
order by age
