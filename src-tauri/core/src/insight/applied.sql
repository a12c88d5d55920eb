-- in: shop, from, to (moments, to excluded)  out: cases applied, by reason, with what they ask for
select coalesce(reason_stated, ''), count(*), coalesce(sum(refund_fen), 0)
from cases
where shop_id = :shop
  and applied_at >= :from
  and applied_at < :to
group by 1
