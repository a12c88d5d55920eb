-- in: shop, from, until (day after the last)  out: cases applied for in that span with the moments of their stages and who brought them about
select c.id, c.case_no, c.order_no, coalesce(w.kind, c.kind) as kind, c.status, c.applied_at, c.reason_stated,
  (select staff from case_moves m where m.case_id = c.id and m.axis = 'request' and m.target in ('agreed', 'refused')
    order by id limit 1) as agreed_by,
  coalesce((select at from case_moves m where m.case_id = c.id and m.axis = 'request'
    and m.target in ('agreed', 'refused') order by id limit 1), c.agreed_at) as agreed_at,
  coalesce((select at from case_moves m where m.case_id = c.id and m.target = 'on_the_way' order by id limit 1),
    c.returned_at) as returned_at,
  (select staff from case_moves m where m.case_id = c.id and m.target = 'received' order by id limit 1) as received_by,
  coalesce((select at from case_moves m where m.case_id = c.id and m.target = 'received' order by id limit 1),
    c.received_at) as received_at,
  (select staff from case_moves m where m.case_id = c.id and m.axis = 'acceptance' order by id limit 1) as judged_by,
  (select at from case_moves m where m.case_id = c.id and m.axis = 'acceptance' order by id limit 1) as judged_at,
  (select staff from case_moves m where m.case_id = c.id and m.axis = 'settlement'
    and m.target in ('handled', 'settled') order by id limit 1) as settled_by,
  coalesce((select at from case_moves m where m.case_id = c.id and m.axis = 'settlement'
    and m.target in ('handled', 'settled') order by id limit 1), c.refunded_at) as settled_at,
  (select staff from case_answers n where n.case_id = c.id order by n.at limit 1) as answered_by,
  (select min(n.at) from case_answers n where n.case_id = c.id) as answered_at,
  w.request
from cases c
left join case_work w on w.case_id = c.id
where c.shop_id = :shop
  and c.applied_at >= :from
  and c.applied_at < :until
order by c.applied_at, c.id
