-- in: case, person, role, note, by, at. does: hands a case over
insert into case_hands (case_id, person_id, role, note, by, at)
values (:case, :person, :role, :note, :by, :at)
