-- in: nothing  out: run and name of imported files whose counts do not add up to their rows
select run_id, name
from files
where json_extract(report, '$.rows') is not
  json_extract(report, '$.added') + json_extract(report, '$.updated')
  + json_extract(report, '$.unchanged') + json_extract(report, '$.rejected')
order by id
