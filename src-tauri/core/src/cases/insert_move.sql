-- in: case, step, axis, origin, target, at, staff, note, operation, written  out: nothing
insert into case_moves (case_id, step, axis, origin, target, at, staff, note, operation, written_at)
values (:case, :step, :axis, :origin, :target, :at, :staff, :note, :operation, :written)
