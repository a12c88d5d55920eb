-- in: case  out: one row: the orders and returns of its buyer in this shop, what they came to, and what was given; an exchange's
--   new order is no purchase of its own
with it as (
  select c.id, c.shop_id, c.applied_at, o.id as order_id, o.buyer_hash
  from cases c left join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
  where c.id = :case),
own as (
  select o.id, o.order_no, coalesce(o.paid_at, o.created_at) as at,
    o.order_no in (select p.new_order_no from case_plays p join cases d on d.id = p.case_id
      where d.shop_id = o.shop_id and p.outcome = 'accepted' and p.new_order_no is not null) as exchanged
  from it join orders o on o.shop_id = it.shop_id and o.buyer_hash = it.buyer_hash
  where coalesce(o.status, '') not in ('unpaid', 'closed') or o.id = it.order_id
    or exists (select 1 from cases d where d.shop_id = o.shop_id and d.order_no = o.order_no)),
returns as (
  select d.id, d.order_no, d.applied_at, d.refunded_at, d.refund_fen, d.status, coalesce(k.quality, 0) as quality,
    own.exchanged
  from it join own join cases d on d.shop_id = it.shop_id and d.order_no = own.order_no
  left join case_links k on k.case_id = d.id)
select iif((select buyer_hash from it) is null, null, (select count(*) from own where not exchanged)) as orders,
  (select count(distinct order_no) from returns where not exchanged) as returned,
  (select count(*) from returns where quality = 1) as quality,
  (select count(*) from returns where refunded_at is not null or status = 'refunded') as refunded,
  (select coalesce(sum(refund_fen), 0) from returns where refunded_at is not null or status = 'refunded') as refunded_fen,
  (select count(*) from returns r
   where exists (select 1 from case_plays p
      where p.case_id = r.id and p.outcome = 'accepted' and p.play in ('keep', 'exchange', 'advance', 'resend'))
    or exists (select 1 from callbacks b where b.case_id = r.id and b.outcome in ('kept', 'exchanged'))) as kept,
  (select min(at) from own) as first_at,
  (select max(applied_at) from returns where id <> :case and applied_at < (select applied_at from it)) as last_return_at,
  (select min(at) from own where not exchanged and at > (select applied_at from it)) as again_at,
  (select coalesce(sum(l.amount_fen), 0) from it join own join ledger l
    on l.shop_id = it.shop_id and l.order_id = own.id) as compensated_fen
