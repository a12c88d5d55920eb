-- in: shop, from, to (days, to excluded)  out: refunds of these days by the way they went: those that were recorded, and of the
--   other cases what files tell
select t.key, count(*) as times, coalesce(sum(t.fen), 0) as fen
from (
  select r.way as key, r.amount_fen as fen
  from case_refunds r
  join cases c on c.id = r.case_id
  where c.shop_id = :shop and r.voided_at is null and r.at >= :from and r.at < :to
  union all
  select 'file', c.refund_fen
  from cases c
  where c.shop_id = :shop and c.refunded_at >= :from and c.refunded_at < :to
    and not exists (select 1 from case_refunds r where r.case_id = c.id and r.voided_at is null)) t
group by 1
order by fen desc
