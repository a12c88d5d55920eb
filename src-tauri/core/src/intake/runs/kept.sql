-- in: run  out: how many rows it added are still there, and how many of them because people have worked on them
select count(*), coalesce(sum(by_people), 0)
from (
  select exists (
    select 1 from images i join operations o on o.id = i.operation_id
    where i.place = 'cases' and i.key = json_array(c.id) and i.before is not null
      and o.reverted_by is null and o.reverts is null and o.name not in ('commit_import', 'mend_rows')
  ) as by_people
  from cases c
  where c.added_by in (select id from files where run_id = :run)
  union all
  select exists (
    select 1 from images i join operations o on o.id = i.operation_id
    where i.place = 'lines' and i.key = json_array(l.order_id, l.line_no) and i.before is not null
      and o.reverted_by is null and o.reverts is null and o.name not in ('commit_import', 'mend_rows')
  ) or exists (select 1 from checks k where k.order_id = l.order_id)
  from lines l
  where l.added_by in (select id from files where run_id = :run)
  union all
  select exists (
    select 1 from images i join operations o on o.id = i.operation_id
    where i.place = 'orders' and i.key = json_array(d.id) and i.before is not null
      and o.reverted_by is null and o.reverts is null and o.name not in ('commit_import', 'mend_rows')
  ) or exists (select 1 from checks k where k.order_id = d.id)
  from orders d
  where d.added_by in (select id from files where run_id = :run)
)
