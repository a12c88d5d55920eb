-- in: case, fact, sent, came, evidence, at, staff, operation
insert into case_tricks (case_id, fact, sent, came, evidence_id, found_at, staff, operation)
values (:case, :fact, :sent, :came, :evidence, :at, :staff, :operation)
