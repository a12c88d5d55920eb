-- in: shop, from, to (days, to excluded)  out: discounts answered and taken, steps left out, and what was given with plays
with p as (
  select p.case_id, p.play, p.outcome, p.operation
  from case_plays p join cases c on c.id = p.case_id
  where c.shop_id = :shop and p.at >= :from and p.at < :to)
select
  (select count(*) from p where play = 'keep' and outcome in ('accepted', 'declined')) as answered,
  (select count(*) from p where play = 'keep' and outcome = 'accepted') as taken,
  (select count(*) from p where outcome = 'skipped') as skipped,
  (select coalesce(sum(e.amount_fen), 0) from ledger_own e
   where e.shop_id = :shop and e.root in (
     select id from ledger_entries where operation in (select operation from p where outcome = 'accepted'))) as given_fen
