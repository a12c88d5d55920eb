-- in: shop, from, until (day after the last)  out: the reason texts stated in that span
select distinct reason_stated
from cases
where shop_id = :shop
  and applied_at >= :from
  and applied_at < :until
  and reason_stated is not null
