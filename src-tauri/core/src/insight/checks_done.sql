-- in: shop, from, to (moments, to excluded)  out: checks done, and failed
select count(*), coalesce(sum(result = 'failed'), 0)
from checks
where shop_id = :shop
  and done_at >= :from
  and done_at < :to
