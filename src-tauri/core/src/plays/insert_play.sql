-- in: case, play, outcome, amount, cost, order, why, note, approver, staff, at, operation, astray
insert into case_plays (case_id, play, outcome, amount_fen, cost_fen, new_order_no, why, note, approver, staff, at,
  operation, written_at, astray)
values (:case, :play, :outcome, :amount, :cost, :order, :why, :note, :approver, :staff, :at, :operation, :at, :astray)
