-- in: shop, from, until (day after the last)  out: id and money of the cases whose refund was paid in that span, newest first
select id, refund_fen as fen
from cases
where shop_id = :shop
  and refunded_at >= :from
  and refunded_at < :until
order by refunded_at desc, id desc
