-- in: units (cases, each with a moment), days  out: what became of each within so many days of it
-- Of an exchange the new order counts: its own cases, once it is in the book. What was agreed as a part of the price is no return.
with u as materialized (
  select value ->> '$[0]' as id, value ->> '$[1]' as at,
    strftime('%Y-%m-%dT%H:%M:%S', value ->> '$[1]', '+' || :days || ' days') as until
  from json_each(:units)),
t as materialized (
  select u.id, u.at, u.until, c.shop_id, c.order_no, o.id as order_id, o.buyer_hash,
    (select n.order_no from case_plays p join orders n on n.shop_id = c.shop_id and n.order_no = p.new_order_no
     where p.case_id = c.id and p.outcome = 'accepted' order by p.id desc limit 1) as new_order_no
  from u join cases c on c.id = u.id
  left join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no),
mine as (
  select t.id as unit, t.until, t.id as case_id from t where t.new_order_no is null
  union
  select t.id, t.until, d.id
  from t join cases d on d.shop_id = t.shop_id and d.order_no = coalesce(t.new_order_no, t.order_no)
    and (t.new_order_no is not null or d.applied_at > t.at)),
back as (
  select mine.unit, sum(max(
    iif((d.refunded_at is not null or d.status is 'refunded') and coalesce(d.refunded_at, '') <= mine.until,
      coalesce(d.refund_fen, 1), 0),
    coalesce((select sum(r.amount_fen) from case_refunds r
      where r.case_id = d.id and r.voided_at is null and r.way <> 'credit' and r.at <= mine.until), 0))) as fen
  from mine join cases d on d.id = mine.case_id group by mine.unit),
m as (
  select t.*, coalesce(back.fen, 0) as fen, (select coalesce(sum(e.amount_fen), 0) from ledger_entries e
    where e.case_id = t.id and e.kind = 'refund_part') as agreed_fen
  from t left join back on back.unit = t.id)
select m.id, m.fen > m.agreed_fen as refunded, 0 as returned, 0 as quality,
  iif(m.buyer_hash is null, null, exists (
    select 1 from orders b
    where b.shop_id = m.shop_id and b.buyer_hash = m.buyer_hash and coalesce(b.status, '') not in ('closed', 'unpaid')
      and b.paid_at > m.at and b.paid_at <= m.until and b.order_no is not m.new_order_no)) as again,
  (select f.stars from feedback f
   where (f.case_id = m.id or f.order_id = m.order_id) and f.stars is not null and f.noted_at > m.at and f.noted_at <= m.until
   order by f.noted_at desc limit 1) as stars,
  (select coalesce(sum(e.amount_fen), 0) from ledger_entries e where e.case_id = m.id) as given_fen,
  max((select r.fen from case_refunded r where r.case_id = m.id) - m.agreed_fen, 0) as back_fen
from m
