-- in: ids (array)  out: one row for each case, in the array's sequence, with its order, product and check
select c.id, c.case_no, c.order_no, o.id as order_id, s.platform, c.kind, c.status, c.reason_stated,
  coalesce(
    nullif(c.product_name, ''),
    (select nullif(p.name, '') from products p where p.shop_id = c.shop_id and p.product_no = c.product_no),
    (select nullif(p.name, '') from lines l join products p on p.id = l.product_id
     where l.order_id = o.id and l.line_no = c.line_no),
    o.goods,
    (select nullif(p.name, '') from lines l join products p on p.id = l.product_id
     where l.order_id = o.id order by l.line_no limit 1)) as product,
  c.refund_fen, c.applied_at, c.agreed_at, c.returned_at, c.received_at, c.refunded_at, c.closed_at,
  c.deadline_at, c.goods_status, c.reason_latest, c.return_carrier, c.return_tracking_no, c.by_hand,
  o.created_at, o.paid_at, o.shipped_at, coalesce(o.signed_at, o.completed_at) as signed_at,
  (select result from checks where order_id = o.id order by done_at desc, id desc limit 1) as checked
from json_each(:ids) j
join cases c on c.id = j.value
join shops s on s.id = c.shop_id
left join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
order by j.key
