-- in: run  out: its rows that could not be taken: waiting, mended, left out, come in repaired
select
  count(*) filter (where m.quarantine_id is null and q.solved_by is null),
  count(*) filter (where m.how = 'mended'),
  count(*) filter (where m.how = 'left_out'),
  count(*) filter (where q.solved_by is not null)
from quarantine q
left join mends m on m.quarantine_id = q.id
where q.file_id in (select id from files where run_id = :run)
