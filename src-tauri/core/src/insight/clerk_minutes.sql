-- in: shop, from, until (day after the last), handled  out: for each contact of that span the clerk and the minutes until its first answer, or until its end where `handled`
with told as (
  select n.staff, n.started_at, iif(:handled, n.ended_at, n.answered_at) as done_at
  from contacts n
  join cases c on c.id = n.case_id
  where c.shop_id = :shop
    and n.written_at >= :from
    and n.written_at < :until
)
select staff, cast((julianday(done_at) - julianday(started_at)) * 1440 + 0.5 as integer) as minutes
from told
where done_at is not null
order by staff, minutes
