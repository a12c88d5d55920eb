-- in: case, source, class, detail, staff, at, operation, piece (or none)  out: nothing
insert into case_reasons (case_id, source, class, detail, staff, at, operation, piece_id)
values (:case, :source, :class, :detail, :staff, :at, :operation, :piece)
