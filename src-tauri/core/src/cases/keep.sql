-- in: case, version, staff, at  out: nothing; the case has been worked on
insert into case_work (case_id, version, staff, at)
values (:case, :version, :staff, :at)
on conflict (case_id) do update
set version = excluded.version, staff = excluded.staff, at = excluded.at
