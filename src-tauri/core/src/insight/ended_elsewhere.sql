-- in: shop, from, until (day after the last)  out: cases that ended in that span, and those of them nobody noted anything about here
select count(*),
  coalesce(sum(
    not exists (select 1 from case_moves m where m.case_id = c.id)
    and not exists (select 1 from contacts n where n.case_id = c.id)
    and not exists (select 1 from callbacks b where b.case_id = c.id)), 0)
from cases c
where c.shop_id = :shop
  and coalesce(c.refunded_at, c.closed_at) >= :from
  and coalesce(c.refunded_at, c.closed_at) < :until
