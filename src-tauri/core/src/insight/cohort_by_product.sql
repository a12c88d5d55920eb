-- in: shop, basis, from, to (day numbers), on (day looked at)  out: product (0 = the shop), orders, quality orders
select c.product_id, p.product_no, p.name, sum(c.orders), sum(iif(c.cohort_on + c.age <= :on, c.orders, 0))
from cells c
left join products p on p.id = c.product_id
where c.shop_id = :shop
  and c.basis = :basis
  and c.cohort_on between :from and :to
group by c.product_id
