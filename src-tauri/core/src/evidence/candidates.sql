-- in: before
-- out: every file, oldest first; guarded where a running case or a standing offer needs it, overdue where its time is over
select e.hash as hash, min(e.mime) as mime, max(e.bytes) as bytes,
  max(exists (
    select 1
    from cases c
    where (c.id = e.case_id or (c.shop_id = o.shop_id and c.order_no = o.order_no))
      and coalesce(c.status, 'unknown') not in ('refunded', 'closed')) or exists (
    select 1
    from offers f
    where f.evidence_id = e.id and f.ended_at is null and f.piece_id not in (select piece_id from resales))) as guarded,
  min(coalesce(o.shipped_at, e.taken_at) < :before and e.taken_at < :before) as overdue
from evidence e
left join orders o on o.id = e.order_id
where e.thinned_at is null
group by e.hash
order by min(e.taken_at), min(e.id)
