-- in: from, to (first and last order)  out: their first quality applications
select order_id, product_id, applied_on
from case_links
where order_id between :from and :to
  and first = 1
  and quality = 1
  and applied_on is not null
