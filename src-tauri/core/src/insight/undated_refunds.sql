-- in: shop, from, to (moments of application, to excluded)  out: refunded cases of which no file and nobody tells the day
select count(*), coalesce(sum(refund_fen), 0)
from cases
where shop_id = :shop and applied_at >= :from and applied_at < :to
  and status = 'refunded' and refunded_at is null and refund_fen > 0
  and not exists (
    select 1 from case_refunds r where r.case_id = cases.id and r.voided_at is null and r.platform_no is not null
  )
