-- in: experiment  out: of each of its cases whether its script was said, and whether that of another way was
select a.case_id as id,
  exists (select 1 from script_uses u where u.case_id = a.case_id and u.script = w.steps ->> '$.script') as handled,
  exists (
    select 1 from script_uses u
    join experiment_ways other on other.experiment_id = a.experiment_id and other.steps ->> '$.script' = u.script
    where u.case_id = a.case_id and other.id <> a.way_id) as astray
from assignments a
join experiment_ways w on w.id = a.way_id
where a.experiment_id = :experiment and a.lot = 1
