-- in: shop, from, until (day after the last)  out: for each contact of that span that was ended the clerk and the minutes it took
select n.staff, cast((julianday(n.ended_at) - julianday(n.started_at)) * 1440 + 0.5 as integer) as minutes
from contacts n
join cases c on c.id = n.case_id
where c.shop_id = :shop
  and n.written_at >= :from
  and n.written_at < :until
  and n.ended_at is not null
order by n.staff, minutes
