-- in: case, source, class, detail, staff, at, operation  out: nothing
insert into case_reasons (case_id, source, class, detail, staff, at, operation)
values (:case, :source, :class, :detail, :staff, :at, :operation)
