-- in: shop, from, to (moments, to excluded)  out: stated reasons with their number of cases
select coalesce(reason_stated, ''), count(*)
from cases
where shop_id = :shop
  and applied_at >= :from
  and applied_at < :to
group by 1
order by 2 desc, 1
