-- in: units (orders, each with a moment), days  out: what became of each within so many days of it
with u as materialized (
  select value ->> '$[0]' as id, value ->> '$[1]' as at,
    strftime('%Y-%m-%dT%H:%M:%S', value ->> '$[1]', '+' || :days || ' days') as until
  from json_each(:units))
select o.id, 0 as refunded,
  exists (select 1 from cases c
    where c.shop_id = o.shop_id and c.order_no = o.order_no and c.applied_at > u.at and c.applied_at <= u.until) as returned,
  exists (select 1 from case_links k join cases c on c.id = k.case_id
    where k.order_id = o.id and k.first = 1 and k.quality = 1 and c.applied_at > u.at and c.applied_at <= u.until) as quality,
  iif(o.buyer_hash is null, null, exists (
    select 1 from orders b
    where b.shop_id = o.shop_id and b.buyer_hash = o.buyer_hash and coalesce(b.status, '') not in ('closed', 'unpaid')
      and b.paid_at > u.at and b.paid_at <= u.until)) as again,
  null as stars,
  (select coalesce(sum(e.amount_fen), 0) from ledger_own e where e.order_id = o.id and e.at > u.at) as given_fen,
  (select coalesce(sum(r.fen), 0) from cases c join case_refunded r on r.case_id = c.id
   where c.shop_id = o.shop_id and c.order_no = o.order_no) as back_fen
from u
join orders o on o.id = u.id
