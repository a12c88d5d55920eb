-- in: entry, amount, at, note, staff, operation, written  does: writes an entry against it where so much is left of it
insert into ledger_entries (shop_id, order_id, case_id, counters, kind, way, cause, amount_fen, at, month, paid_at,
  platform_no, liable, partner, gift_id, note, staff, approver, operation, written_at)
select shop_id, order_id, case_id, id, kind, way, cause, -:amount, :at, month, iif(paid_at is null, null, :at), null,
  liable, partner, gift_id, :note, :staff, null, :operation, :written
from ledger_entries e
where e.id = :entry and e.counters is null
  and :amount <= (select sum(amount_fen) from ledger_entries n where n.id = :entry or n.counters = :entry)
