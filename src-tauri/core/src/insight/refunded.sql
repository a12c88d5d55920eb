-- in: shop, from, to (moments, to excluded)  out: refunds paid and their sum
select count(*), coalesce(sum(refund_fen), 0)
from cases
where shop_id = :shop
  and refunded_at >= :from
  and refunded_at < :to
