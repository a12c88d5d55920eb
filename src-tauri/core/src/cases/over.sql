-- in: shop, differ (1: only those with a confirmed and a found reason of two classes)  out: id and money of its cases that wait for nobody, newest first
select c.id, c.refund_fen as fen
from cases c
left join case_work w on w.case_id = c.id
where c.shop_id = :shop
  and coalesce(w.dispute, '') <> 'disputed'
  and not (coalesce(w.settlement, '') = 'owed' and w.over = 0)
  and (coalesce(w.over, 0) = 1 or c.refunded_at is not null or c.closed_at is not null
    or coalesce(c.status, '') not in ('applied', 'agreed', 'returned'))
  and (:differ = 0 or (
    select class from case_reasons r where r.case_id = c.id and source = 'confirmed' order by id desc limit 1) <> (
    select class from case_reasons r where r.case_id = c.id and source = 'found' order by id desc limit 1))
order by c.applied_at desc, c.id desc
