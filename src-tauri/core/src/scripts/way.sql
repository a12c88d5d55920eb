-- in: case  out: the script that it is to be told
select steps ->> '$.script' as script, experiment_id, experiment, way, lot
from ways_to_go
where case_id = :case and subject = 'scripts'
order by lot desc, experiment_id desc
limit 1
