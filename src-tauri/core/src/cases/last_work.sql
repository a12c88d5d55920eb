-- in: case  out: who changed it last, when, and by which command or file
select who, at, did
from (
  select w.staff as who, w.at as at, o.name as did, 1 as nearest
  from case_work w
  left join operations o on o.id = w.version
  where w.case_id = :case
  union all
  select f.name, r.at, 'commit_import', 1
  from cases c
  join files f on f.id = c.changed_by
  join runs r on r.id = f.run_id
  where c.id = :case
  union all
  select actor, at, name, 0 from operations where id = (select max(id) from operations))
order by nearest desc, at desc
limit 1
