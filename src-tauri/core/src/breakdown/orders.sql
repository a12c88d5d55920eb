-- in: shop, basis, from, to (moments, to excluded)
-- out: orders of the cohort, newest first, a row for each product: what was paid and all that groups are made of. A platform
--   writes zero beside what it has paid back in full: there the goods' own prices tell
select o.id as id,
  case when o.paid_fen = 0 and o.status = 'closed'
    then (select sum(coalesce(nullif(l.paid_fen, 0), l.price_fen * coalesce(l.quantity, 1)))
      from lines l where l.order_id = o.id)
    else o.paid_fen end as fen,
  coalesce(nullif(trim(o.province), ''), nullif(trim(o.city), '')) as province,
  coalesce(nullif(trim(o.carrier), ''),
    (select min(l.carrier) from lines l where l.order_id = o.id and trim(l.carrier) <> '')) as carrier,
  (select w.warehouse from told_warehouses w where w.order_id = o.id) as warehouse,
  unixepoch(o.signed_at) - unixepoch(o.shipped_at) as transit,
  o.buyer_hash is not null as buyer,
  o.goods as goods,
  lines.product_id as product
from orders o
left join lines on lines.order_id = o.id
where (o.shop_id = :shop and :basis = 'paid' and o.paid_at >= :from and o.paid_at < :to)
  or (o.shop_id = :shop and :basis = 'signed'
    and coalesce(o.signed_at, o.completed_at) >= :from and coalesce(o.signed_at, o.completed_at) < :to)
order by iif(:basis = 'paid', o.paid_at, coalesce(o.signed_at, o.completed_at)) desc, o.id desc
