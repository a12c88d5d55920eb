-- in: order. out: its cases, the first application first
select cases.line_no as line_no, cases.status as status, cases.kind as kind, cases.refund_fen as refund_fen,
  cases.reason_stated as reason, cases.applied_at as applied_at
from orders
join cases on cases.shop_id = orders.shop_id and cases.order_no = orders.order_no
where orders.id = :order
order by cases.applied_at is null, cases.applied_at, cases.case_no
