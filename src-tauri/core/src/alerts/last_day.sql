-- in: shop, basis, today (day number). out: the newest day of sign-offs, or of payments, that the shop has
select max(cells.cohort_on)
from cells
where cells.shop_id = :shop and cells.basis = :basis and cells.cohort_on <= :today
