-- in: shop, today (day number). out: the newest day of sign-offs that the shop has
select max(cells.cohort_on)
from cells
where cells.shop_id = :shop and cells.basis = 'signed' and cells.cohort_on <= :today
