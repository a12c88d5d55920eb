-- in: run, name, kind, digest, reading out: –
insert into files (run_id, name, kind, as_of, report, digest, reading)
values (:run, :name, :kind, '', '', :digest, :reading)
