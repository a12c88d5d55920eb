-- in: shop, days (watched for a refund), again (days for another order)
-- out: each case that was handled: how, when, by whom, what was agreed, what went back since, how content the buyer
--   was after it, and whether they came again
with h as (
  select c.id, c.order_no, coalesce(
      (select p.play from case_plays p where p.case_id = c.id and p.outcome = 'accepted' order by p.id desc limit 1),
      iif(exists (select 1 from callbacks b where b.case_id = c.id and b.outcome in ('kept', 'exchanged', 'refunded')),
        'call', 'declined')) as play,
    min(coalesce((select min(p.at) from case_plays p where p.case_id = c.id and p.outcome in ('accepted', 'declined')),
        '9999'),
      coalesce((select min(b.called_at) from callbacks b
        where b.case_id = c.id and b.outcome in ('kept', 'exchanged', 'refunded')), '9999')) as at,
    (select p.new_order_no from case_plays p where p.case_id = c.id and p.outcome = 'accepted'
      and p.new_order_no is not null order by p.id desc limit 1) as new_order_no
  from cases c
  where c.shop_id = :shop and (c.id in (select case_id from case_plays where outcome in ('accepted', 'declined'))
    or c.id in (select case_id from callbacks where shop_id = :shop and outcome in ('kept', 'exchanged', 'refunded')))),
t as (
  select h.id, h.order_no, h.play, h.at, h.new_order_no,
    strftime('%Y-%m-%dT%H:%M:%S', h.at, '+' || :days || ' days') as until,
    strftime('%Y-%m-%dT%H:%M:%S', h.at, '+' || :again || ' days') as again_until
  from h)
select t.id, t.play, t.at,
  exists (select 1 from orders o where o.shop_id = :shop and o.order_no = t.new_order_no) as paired,
  (select coalesce(sum(e.amount_fen), 0) from ledger_entries e where e.case_id = t.id and e.kind = 'refund_part') as agreed_fen,
  (select coalesce(sum(max(
      iif(d.refunded_at <= t.until, coalesce(d.refund_fen, 1), 0),
      coalesce((select sum(r.amount_fen) from case_refunds r
        where r.case_id = d.id and r.voided_at is null and r.at <= t.until), 0))), 0)
   from cases d where d.shop_id = :shop and (d.id = t.id or d.order_no = t.order_no)) as refunded_fen,
  exists (select 1 from cases d where d.shop_id = :shop and d.order_no = t.new_order_no
    and d.refunded_at is not null) as new_refunded,
  (select f.stars from feedback f left join orders o on o.id = f.order_id
   where (f.case_id = t.id or (o.shop_id = :shop and o.order_no = t.order_no)) and f.stars is not null and f.noted_at > t.at
   order by f.noted_at desc limit 1) as stars,
  exists (select 1 from orders o join orders b on b.shop_id = o.shop_id and b.buyer_hash = o.buyer_hash
    where o.shop_id = :shop and o.order_no = t.order_no and coalesce(b.status, '') not in ('closed', 'unpaid')
      and b.paid_at > t.at and b.paid_at <= t.again_until and b.order_no is not t.new_order_no) as again
from t
