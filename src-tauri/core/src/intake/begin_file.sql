-- in: run, name, kind, bytes, reading out: –
insert into files (run_id, name, kind, as_of, report, bytes, reading)
values (:run, :name, :kind, '', '', :bytes, :reading)
