-- in: shop, order, case, month, day, since, gift
-- out: what the order, its buyer since then, the day, the month, its thanks and the case's way back have got; whether it was thanked, and the case
--   got something for its trouble; gifts left
with own as (
  select root, kind, case_id, amount_fen from ledger_own where shop_id = :shop and order_id = :order
  union all
  select root, kind, case_id, amount_fen from ledger_own where shop_id = :shop and case_id = :case and order_id is not :order),
promised as (
  select id, at from ledger_entries where shop_id = :shop and counters is null and at >= min(:day, :since)),
given as (
  select e.amount_fen, e.order_id, p.at from ledger_own e join promised p on p.id = e.root where e.shop_id = :shop)
select
  (select coalesce(sum(amount_fen), 0) from own)
    + (select coalesce(sum(amount_fen), 0) from ledger
       where shop_id = :shop and order_id = :order and source in ('file', 'care')) as order_fen,
  (select coalesce(sum(given.amount_fen), 0) from given join orders b on b.id = given.order_id
   where given.at >= :since and b.shop_id = :shop
     and b.buyer_hash = (select buyer_hash from orders where id = :order)) as buyer_fen,
  (select coalesce(sum(amount_fen), 0) from given where at >= :day and at < date(:day, '+1 day')) as day_fen,
  (select coalesce(sum(amount_fen), 0) from ledger where shop_id = :shop and month = :month) as month_fen,
  (select coalesce(sum(amount_fen), 0) from ledger
   where shop_id = :shop and month = :month and kind in ('thanks', 'care')) as thanks_fen,
  (select coalesce(sum(amount_fen), 0) from own where kind = 'freight' and case_id = :case) as freight_fen,
  (exists (select 1 from own where kind = 'thanks' group by root having sum(amount_fen) > 0)
    or exists (select 1 from thanks where order_id = :order)) as thanked,
  exists (select 1 from own where kind = 'trouble' and (case_id is :case or case_id is null or :case is null)
    group by root having sum(amount_fen) > 0) as troubled,
  (select g.stock - (
      select count(*) from ledger_entries e where e.gift_id = g.id and e.counters is null
        and e.amount_fen + (select coalesce(sum(n.amount_fen), 0) from ledger_entries n where n.counters = e.id) > 0)
   from ledger_gifts g where g.id = :gift and g.shop_id = :shop) as gifts_left
