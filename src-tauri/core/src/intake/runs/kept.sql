-- in: run  out: how many rows it added are still there, and how many of them not because later imports wrote them too
--   an order that only its lines tell of is none of its own: one row of a file made both
with own as (select id from files where run_id = :run),
kept (place, key) as (
  select 'cases', json_array(id) from cases where added_by in own
  union all
  select 'lines', json_array(order_id, line_no) from lines where added_by in own
  union all
  select 'orders', json_array(id) from orders
  where added_by in own
    and (described = 1 or not exists (select 1 from lines l where l.order_id = orders.id and l.added_by in own))
),
acts as (
  select max(o.name in ('commit_import', 'mend_rows')) as imports,
    max(o.name not in ('commit_import', 'mend_rows')) as people
  from kept k
  left join images i on i.place = k.place and i.key = k.key and i.before is not null
  left join operations o on o.id = i.operation_id and o.reverted_by is null and o.reverts is null
  group by k.place, k.key
)
-- what nothing has changed stays because something of people hangs on it
select count(*), coalesce(sum(coalesce(people, 0) or not coalesce(imports, 0)), 0) from acts
