-- in: id. out: the operation that kept the check with this id, and the check unless it was taken back
select check_ids.operation_id as operation_id, checks.id as check_id
from check_ids
left join checks on checks.client_id = check_ids.client_id
where check_ids.client_id = :id
