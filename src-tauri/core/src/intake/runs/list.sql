-- in: run (null for all)  out: runs, newest first, with their rows that still wait
select r.id, r.at, o.actor, s.name, r.undone_at,
  (select count(*)
   from files f
   join quarantine q on q.file_id = f.id
   where f.run_id = r.id and q.solved_by is null and not exists (select 1 from mends m where m.quarantine_id = q.id))
from runs r
join operations o on o.id = r.operation_id
join shops s on s.id = r.shop_id
where :run is null or r.id = :run
order by r.id desc
