-- in: shop, of (care or ledger)  out: how often thanks for answers, or compensation, was given, and what it came to; freight that is owed is no
-- compensation, counter-entries are taken off
select count(*) as times, coalesce(sum(fen), 0) as fen
from (
  select sum(l.amount_fen) as fen
  from ledger l
  where l.shop_id = :shop and l.kind <> 'freight' and (l.source = 'care') = (:of = 'care')
  group by l.source, l.root
  having sum(l.amount_fen) > 0)
