-- in: shop, from, to (moments, to excluded)  out: sum of compensation paid
select coalesce(sum(amount_fen), 0)
from compensations
where shop_id = :shop
  and paid_at >= :from
  and paid_at < :to
