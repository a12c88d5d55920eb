-- in: shop, before (an order paid by then should have been signed for)  out: orders with what each lacks: 1 lacks it, 0 has it, null where it need not have it
select o.id, o.paid_fen as fen, json_object(
  'payment', iif(coalesce(o.status, '') in ('unpaid', 'closed'), null, o.paid_at is null),
  'sign_off', iif(coalesce(o.status, '') in ('unpaid', 'closed') or coalesce(o.paid_at, o.created_at, '9') >= :before,
    null, coalesce(o.signed_at, o.completed_at) is null),
  'true_sign_off', iif(coalesce(o.signed_at, o.completed_at) is null, null, o.signed_at is null),
  'sent', iif(o.status in ('shipped', 'completed'), o.shipped_at is null, null),
  'tracking', iif(o.status in ('shipped', 'completed'), coalesce(o.tracking_no, '') = '', null),
  'amount', iif(coalesce(o.status, '') = 'unpaid', null, o.paid_fen is null),
  'goods', not exists (select 1 from lines l where l.order_id = o.id),
  'sku', not exists (select 1 from lines l where l.order_id = o.id and l.sku_id is not null),
  'place', coalesce(nullif(o.province, ''), o.city, '') = '',
  'buyer', coalesce(o.buyer_hash, '') = '',
  'warehouse', coalesce(o.warehouse, '') = '') as lacks
from orders o
where o.shop_id = :shop
