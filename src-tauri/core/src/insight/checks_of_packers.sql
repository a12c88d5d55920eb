-- in: shop, from, to (moments, to excluded)  out: packer, failed, seconds
select k.staff, k.result = 'failed', k.seconds
from told_checks k
where k.shop_id = :shop
  and k.done_at >= :from
  and k.done_at < :to
