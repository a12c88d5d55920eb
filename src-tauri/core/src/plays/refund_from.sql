-- in: case. out: when the goods came, without goods when it was agreed; none before that
select iif(
  coalesce(w.kind, c.kind, 'return_refund') in ('return_refund', 'exchange', 'repair'),
  coalesce(
    (
      select m.at
      from case_moves m
      where m.case_id = c.id and m.axis = 'goods' and m.target = 'received'
      order by m.id desc
      limit 1
    ),
    c.received_at),
  coalesce(
    (
      select m.at
      from case_moves m
      where m.case_id = c.id and m.axis = 'request' and m.target = 'agreed'
      order by m.id desc
      limit 1
    ),
    c.agreed_at)) as begins
from cases c
left join case_work w on w.case_id = c.id
where c.id = :case
