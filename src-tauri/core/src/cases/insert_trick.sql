-- in: case, fact, sent, came, evidence, at, staff, operation, piece (or none)
insert into case_tricks (case_id, fact, sent, came, evidence_id, found_at, staff, operation, piece_id)
values (:case, :fact, :sent, :came, :evidence, :at, :staff, :operation, :piece)
