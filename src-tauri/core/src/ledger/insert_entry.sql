-- in: the entry  out: nothing; what was used, and the limits, follow
insert into ledger_entries (shop_id, order_id, case_id, kind, way, cause, amount_fen, at, month, paid_at, platform_no,
  liable, partner, gift_id, note, staff, approver, operation, written_at)
select :shop, :order, :case, :kind, :way, :cause, :amount, :at, :month, :paid, :number, :liable, :partner, :gift, :note,
  :staff, :approver, :operation, :written
