-- in: shop, from, to (moments, to excluded)  out: packer, failed, escaped (passed, later a quality return), seconds
select k.staff, k.result = 'failed',
  k.result = 'passed' and exists (
    select 1 from case_links l where l.order_id = k.order_id and l.first = 1 and l.quality = 1
  ),
  k.seconds
from checks k
where k.shop_id = :shop
  and k.done_at >= :from
  and k.done_at < :to
