-- in: case  out: its facts, what people have moved, and when its order was made
select c.shop_id, c.order_no, c.kind, c.status, c.applied_at, c.agreed_at, c.returned_at, c.received_at, c.refunded_at,
  c.closed_at, c.replaced, c.return_tracking_no, c.changed_by, coalesce(o.created_at, o.paid_at) as order_at, w.version,
  w.kind as w_kind, w.request as w_request, w.goods as w_goods, w.acceptance as w_acceptance,
  w.settlement as w_settlement, w.dispute as w_dispute,
  (select iif(min(p.grade <> 'U'), max(p.graded_at), null) from receptions r join returned_pieces p on p.reception_id = r.id
    where r.case_id = c.id) as inspected_at
from cases c
left join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
left join case_work w on w.case_id = c.id
where c.id = :case
