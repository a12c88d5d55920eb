-- in: from, until (day after the last)  out: limits that ran out in that span, newest first
select l.id, l.case_id, c.case_no, c.order_no, s.id as shop_id, s.name as shop, l.step, l.source, l.deadline_at, l.money_fen, l.cause,
  l.cause_staff
from lapses l
join cases c on c.id = l.case_id
join shops s on s.id = c.shop_id
where l.deadline_at >= :from
  and l.deadline_at < :until
order by l.deadline_at desc, l.id desc
