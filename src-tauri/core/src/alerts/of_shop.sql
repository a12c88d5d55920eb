-- in: shop, basis, from, to, on (day numbers), of (none). out: product (0 = the shop), title, orders, returned for quality
select cells.product_id, coalesce(nullif(products.name, ''), products.product_no), sum(cells.orders),
  sum(iif(cells.cohort_on + cells.age <= :on, cells.orders, 0))
from cells
left join products on products.id = cells.product_id
where cells.shop_id = :shop and cells.basis = :basis and cells.cohort_on between :from and :to
  and (:of is null or cells.product_id = :of)
group by cells.product_id
