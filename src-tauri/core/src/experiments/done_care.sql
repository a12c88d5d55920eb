-- in: experiment  out: of each of its orders whether its buyer was asked or left out on purpose, and whether that was not its way
select a.order_id as id,
  exists (select 1 from care_messages m where m.order_id = a.order_id)
    or exists (select 1 from care_draws d where d.order_id = a.order_id) as handled,
  iif(w.steps ->> '$.ask', exists (select 1 from care_draws d where d.order_id = a.order_id),
    exists (select 1 from care_messages m where m.order_id = a.order_id)) as astray
from assignments a
join experiment_ways w on w.id = a.way_id
where a.experiment_id = :experiment and a.lot = 1
