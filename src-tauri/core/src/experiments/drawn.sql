-- in: experiment  out: whatever has drawn in it, in the order in which it drew
select coalesce(case_id, order_id) as id, way_id, assigned_at
from assignments
where experiment_id = :experiment and lot = 1
order by id
