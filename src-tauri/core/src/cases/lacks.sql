-- in: shop  out: cases with what each lacks: 1 lacks it, 0 has it, null where it need not have it
select c.id, c.refund_fen as fen, json_object(
  'reason', coalesce(c.reason_stated, '') = '',
  'applied', c.applied_at is null,
  'order', not exists (select 1 from orders o where o.shop_id = c.shop_id and o.order_no = c.order_no),
  'refund', iif(coalesce(c.kind, '') in ('exchange', 'reship', 'repair'), null, c.refund_fen is null),
  'agreed', iif(c.status in ('agreed', 'returned', 'refunded'), c.agreed_at is null, null),
  'returned', iif(c.status in ('returned', 'refunded') and c.kind in ('return_refund', 'exchange', 'repair'),
    c.returned_at is null, null),
  'received', iif(c.status in ('returned', 'refunded') and c.kind in ('return_refund', 'exchange', 'repair'),
    c.received_at is null, null),
  'refunded', iif(c.status = 'refunded', c.refunded_at is null, null)) as lacks
from cases c
where c.shop_id = :shop
