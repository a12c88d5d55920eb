-- in: shop, from, to (day numbers of payment)  out: orders by day and product (0: the whole shop), of the derived cells
select cohort_on, product_id, sum(orders) as orders
from cells
where shop_id = :shop and basis = 'paid' and cohort_on between :from and :to
group by cohort_on, product_id
order by cohort_on, product_id
