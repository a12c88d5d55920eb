-- in: case  out: the way of handling it that it is to go
select experiment_id, experiment, way, note, lot, steps
from ways_to_go
where case_id = :case and subject = 'plays'
order by lot desc, experiment_id desc
limit 1
