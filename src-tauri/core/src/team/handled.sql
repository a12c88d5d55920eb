-- in: shop, from, until (day after the last)  out: for each contact of that span that was ended its topic, clerk, case, day and minutes
select n.topic, n.staff, n.case_id, coalesce(c.order_no, c.case_no) as number, n.started_at,
  cast((julianday(n.ended_at) - julianday(n.started_at)) * 1440 + 0.5 as integer) as minutes
from contacts n
join cases c on c.id = n.case_id
where c.shop_id = :shop and n.started_at >= :from and n.started_at < :until and n.ended_at is not null
order by n.topic, n.staff, minutes desc, n.id
