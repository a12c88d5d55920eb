-- in: shop, from, to (day after the last)  out: for each case applied on these days with a contact its id, the minutes
-- from its first contact to the answer (none without one), and whether money went back in the end
with contacts_of as (
  select n.case_id, n.started_at, n.answered_at,
    row_number() over (partition by n.case_id order by n.started_at, n.id) as turn
  from cases c
  join contacts n on n.case_id = c.id
  where c.shop_id = :shop and c.applied_at >= :from and c.applied_at < :to
)
select n.case_id as id, (julianday(n.answered_at) - julianday(n.started_at)) * 1440 as minutes,
  (c.refunded_at is not null or c.status is 'refunded'
    or exists (select 1 from case_refunded r where r.case_id = n.case_id and r.fen > 0)) as returned
from contacts_of n
join cases c on c.id = n.case_id
where n.turn = 1
order by n.case_id desc
