-- in: run, its operation  out: rows that it has changed, also by rows of it that were mended; none that it added itself
select distinct place, key
from (
  select i.id, i.place, i.key, i.before
  from images i
  where i.operation_id = :operation
    and i.before is not null
  union all
  select i.id, i.place, i.key, i.before
  from operations o
  join images i on i.operation_id = o.id
  where o.name = 'mend_rows'
    and o.reverted_by is null
    and i.before is not null
    and json_extract(i.after, '$.changed_by') in (select id from files where run_id = :run)
)
where not coalesce(json_extract(before, '$.added_by') in (select id from files where run_id = :run), 0)
