-- in: entry
-- out: the entry, what is left of it, when it was paid (by hand, or as a file tells), whether it is a counter-entry
select l.case_id, l.kind, l.at, l.paid_at, l.counters is not null as counter,
  (select sum(amount_fen) from ledger_entries where id = :entry or counters = :entry) as left_fen
from ledger_entries e
join ledger l on l.shop_id = e.shop_id and l.id = e.id and l.source = 'entry'
where e.id = :entry
