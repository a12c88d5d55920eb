-- in: run, its operation  out: rows it changed as they were before, without those that it added itself
select place, key, before
from images
where operation_id = :operation
  and before is not null
  and not coalesce(json_extract(before, '$.added_by') in (select id from files where run_id = :run), 0)
order by id
