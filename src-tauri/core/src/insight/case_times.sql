-- in: shop, from, until (day after the last)  out: cases applied for in that span with the moments of their stages and who brought them about
select c.id, c.case_no, c.order_no, coalesce(w.kind, c.kind) as kind, c.status, c.replaced, c.applied_at, c.reason_stated,
  (select staff from case_moves m where m.case_id = c.id and m.axis = 'request' and m.target in ('agreed', 'refused')
    order by id limit 1) as agreed_by,
  coalesce((select at from case_moves m where m.case_id = c.id and m.axis = 'request'
    and m.target in ('agreed', 'refused') order by id limit 1), c.agreed_at) as agreed_at,
  coalesce((select at from case_moves m where m.case_id = c.id and m.target = 'on_the_way' order by id limit 1),
    c.returned_at) as returned_at,
  (select staff from case_moves m where m.case_id = c.id and m.target = 'received' order by id limit 1) as received_by,
  coalesce((select at from case_moves m where m.case_id = c.id and m.target = 'received' order by id limit 1),
    c.received_at) as received_at,
  iif(g.graded_at <= coalesce(j.at, g.graded_at), g.staff, j.staff) as judged_by,
  min(coalesce(g.graded_at, j.at), coalesce(j.at, g.graded_at)) as judged_at,
  (select staff from case_moves m where m.case_id = c.id and m.axis = 'settlement'
    and m.target in ('handled', 'settled') order by id limit 1) as settled_by,
  coalesce((select at from case_moves m where m.case_id = c.id and m.axis = 'settlement'
    and m.target in ('handled', 'settled') order by id limit 1), c.refunded_at) as settled_at,
  (select staff from case_answers n where n.case_id = c.id order by n.at limit 1) as answered_by,
  (select min(n.at) from case_answers n where n.case_id = c.id) as answered_at,
  w.request
from cases c
left join case_work w on w.case_id = c.id
left join case_moves j on j.id = (select min(id) from case_moves m where m.case_id = c.id and m.axis = 'acceptance')
-- the inspection ends with the last grade, or with whoever said what came of it before
left join returned_pieces g on g.id = (select p.id from receptions r join returned_pieces p on p.reception_id = r.id
  where r.case_id = c.id and not exists (select 1 from returned_pieces u where u.reception_id = r.id and u.grade = 'U')
  order by p.graded_at desc, p.id desc limit 1)
where c.shop_id = :shop
  and c.applied_at >= :from
  and c.applied_at < :until
order by c.applied_at, c.id
