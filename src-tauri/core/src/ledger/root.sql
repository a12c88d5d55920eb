-- in: root
-- out: whether the entry is there and unpaid, what is left of it, how many stand against it, how many of these are paid
select count(*) filter (where id = :root) as first,
  count(*) filter (where id = :root and paid_at is null) as open,
  coalesce(sum(amount_fen), 0) as net_fen,
  count(*) filter (where counters = :root) as counters,
  count(*) filter (where counters = :root and paid_at is not null) as counters_paid
from ledger_entries
where id = :root or counters = :root
