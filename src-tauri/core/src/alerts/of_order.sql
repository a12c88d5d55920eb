-- in: shop, basis, of (the order), from, to, on (day numbers). out: product (0 = the shop), title, orders, returned for quality
with recursive days (day) as (
  select :from
  union all
  select day + 1 from days where day < :to
), wanted (product_id) as (
  select 0
  union
  select lines.product_id from lines where lines.order_id = :of
)
select wanted.product_id, coalesce(nullif(products.name, ''), products.product_no), sum(cells.orders),
  sum(iif(cells.cohort_on + cells.age <= :on, cells.orders, 0))
from wanted
cross join days
cross join cells
  on cells.shop_id = :shop and cells.basis = :basis and cells.cohort_on = days.day
  and cells.product_id = wanted.product_id
left join products on products.id = wanted.product_id
group by wanted.product_id
