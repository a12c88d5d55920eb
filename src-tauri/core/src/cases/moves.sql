-- in: case  out: the steps that people took with it, oldest first
select id, step, axis, origin, target, at, staff, note, operation
from case_moves
where case_id = :case
order by id
