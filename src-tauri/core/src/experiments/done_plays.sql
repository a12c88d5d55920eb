-- in: experiment  out: of each of its cases whether it was handled, and whether its way was left
select a.case_id as id,
  exists (select 1 from case_plays p where p.case_id = a.case_id and p.outcome in ('accepted', 'declined')) as handled,
  exists (select 1 from case_plays p where p.case_id = a.case_id and p.astray = 1) as astray
from assignments a
where a.experiment_id = :experiment and a.lot = 1
