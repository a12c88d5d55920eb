-- in: case, month
-- out: one row: freight, what was given and whether something tells of it, the last talk, stars, what the shop's month has booked
with it as (
  select c.id, c.shop_id, o.id as order_id
  from cases c left join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no where c.id = :case),
talk as (
  select channel, coalesce(ended_at, answered_at, started_at) as at, result, note from contacts where case_id = :case
  union all
  select 'phone', called_at, outcome, null from callbacks where case_id = :case),
last as (select channel, at, result from talk order by at desc limit 1)
select it.shop_id, w.fen as freight_fen,
  (select coalesce(sum(amount_fen), 0) from ledger_entries where case_id = :case) as given_fen,
  (select coalesce(sum(amount_fen), 0) from ledger
   where case_id = :case and source = 'entry' and paid_at is null) as unpaid_fen,
  (exists (select 1 from ledger_entries where case_id = :case)
    or exists (select 1 from case_refunds where case_id = :case and voided_at is null)
    or exists (select 1 from case_plays where case_id = :case and outcome = 'accepted')) as given,
  (exists (select 1 from talk where note is not null)
    or exists (select 1 from case_moves where case_id = :case and note is not null
      and step in ('agree', 'refund', 'send_out', 'meet_halfway'))
    or exists (select 1 from ledger_entries where case_id = :case and counters is null and note is not null)
    or exists (select 1 from case_plays where case_id = :case and outcome = 'accepted' and note is not null)
    or exists (select 1 from evidence v where (v.case_id = :case or v.order_id = it.order_id)
      and v.scene in ('chat', 'buyer') and v.thinned_at is null)) as proven,
  (select stars from feedback f where (f.case_id = :case or f.order_id = it.order_id) and stars is not null
   order by noted_at desc limit 1) as stars,
  (select channel from last) as channel, (select at from last) as talked_at, (select result from last) as result,
  (select count(*) from talk) as talks,
  (select coalesce(sum(amount_fen), 0) from ledger where shop_id = it.shop_id and month = :month) as booked_fen
from it
left join case_freights w on w.case_id = it.id
