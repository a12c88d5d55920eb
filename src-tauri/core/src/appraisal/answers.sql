-- in: shop, from, until (day after the last)  out: for each answered contact of that span who answered, the case, when the buyer came, and the minutes until the first answer
select n.staff as staff, c.id as case_id, c.case_no as case_no, c.reason_stated as reason, n.started_at as started_at,
  cast((julianday(n.answered_at) - julianday(n.started_at)) * 1440 + 0.5 as integer) as minutes
from contacts n
join cases c on c.id = n.case_id
where c.shop_id = :shop
  and n.written_at >= :from
  and n.written_at < :until
  and n.answered_at is not null
order by n.started_at, n.id
