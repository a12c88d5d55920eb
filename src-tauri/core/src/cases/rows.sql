-- in: ids (array)  out: one row for each case, in the array's sequence, with its order, product and check, and what people did
select c.id, c.shop_id, c.case_no, c.order_no, o.id as order_id, s.platform, c.kind, c.status, c.reason_stated,
  coalesce(
    nullif(c.product_name, ''),
    (select nullif(p.name, '') from products p where p.shop_id = c.shop_id and p.product_no = c.product_no),
    (select nullif(p.name, '') from lines l join products p on p.id = l.product_id
     where l.order_id = o.id and l.line_no = c.line_no),
    (select nullif(p.name, '') from case_links k join products p on p.id = k.product_id where k.case_id = c.id),
    o.goods,
    (select nullif(p.name, '') from lines l join products p on p.id = l.product_id
     where l.order_id = o.id order by l.line_no limit 1)) as product,
  c.refund_fen, c.applied_at, c.agreed_at, c.returned_at, c.received_at, c.refunded_at, c.closed_at, c.replaced,
  c.deadline_at, c.goods_status, c.reason_latest, c.return_carrier, c.return_tracking_no, c.by_hand,
  c.applied_estimated, c.changed_by, w.version, w.kind as w_kind, w.request as w_request, w.goods as w_goods,
  w.acceptance as w_acceptance, w.settlement as w_settlement, w.dispute as w_dispute, w.wish, w.wish_at, w.wish_staff,
  w.refund_way, f.way as freight_way, f.fen as freight_fen, w.joined_no,
  (select at from case_moves m where m.case_id = w.case_id and axis = 'request' order by id desc limit 1) as w_request_at,
  (select at from case_moves m where m.case_id = w.case_id and axis = 'goods' order by id desc limit 1) as w_goods_at,
  (select at from case_moves m where m.case_id = w.case_id and axis = 'acceptance' order by id desc limit 1) as w_judged_at,
  (select at from case_moves m where m.case_id = w.case_id and axis = 'dispute' order by id desc limit 1) as w_dispute_at,
  (select iif(min(p.grade <> 'U'), max(p.graded_at), null) from receptions r join returned_pieces p on p.reception_id = r.id
    where r.case_id = c.id) as inspected_at,
  (select class from case_reasons r where r.case_id = c.id and source = 'confirmed' order by id desc limit 1) as confirmed,
  (select class from case_reasons r where r.case_id = c.id and source = 'found' order by id desc limit 1) as found,
  exists (select 1 from case_tricks t where t.case_id = c.id) as tricked,
  (select min(n.at) from case_answers n where n.case_id = c.id) as answered_at,
  h.person_id as handed_person, hp.name as handed_to, h.role as handed_role, h.by as handed_by, h.at as handed_at, h.note as handed_note,
  o.created_at, o.paid_at, o.shipped_at, coalesce(o.signed_at, o.completed_at) as signed_at,
  o.signed_at is null as sign_off_untold,
  (select result from checks where order_id = o.id order by done_at desc, id desc limit 1) as checked,
  exists (select 1 from newest_files n where n.file_id = c.added_by) as fresh
from json_each(:ids) j
join cases c on c.id = j.value
join shops s on s.id = c.shop_id
left join case_work w on w.case_id = c.id
left join case_freights f on f.case_id = c.id
left join case_hands h on h.id = (select max(id) from case_hands where case_id = c.id)
left join people hp on hp.id = h.person_id
left join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
order by j.key
