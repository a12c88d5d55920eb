-- in: order, outcome, note, staff, at
insert into order_confirms (order_id, outcome, note, staff, at)
values (:order, :outcome, :note, :staff, :at)
