-- in: shop, from, to (moments, to excluded)  out: refunds of these days that only a file of orders tells of, by the time of payment
select count(*), coalesce(sum(refund_fen), 0)
from cases
where shop_id = :shop and refunded_at >= :from and refunded_at < :to and applied_estimated = 1 and refund_fen > 0
