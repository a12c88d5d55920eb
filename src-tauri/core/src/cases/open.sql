-- in: shop  out: id and money of its cases that still wait for someone, oldest first
select c.id, c.refund_fen as fen
from cases c
left join case_work w on w.case_id = c.id
where c.shop_id = :shop
  and (((c.status is null or c.status in ('applied', 'agreed', 'returned')) and c.refunded_at is null and c.closed_at is null
      and coalesce(w.over, 0) = 0)
    or w.dispute = 'disputed' or (w.settlement = 'owed' and w.over = 0))
order by c.applied_at, c.id
