-- in: actor, this (the running operation)  out: name of the actor's latest undo that stands, and the run it took back
select o.name, r.id
from operations o
left join runs r on r.operation_id = o.reverts
where o.actor = :actor
  and o.id < :this
  and o.reverts is not null
  and o.reverted_by is null
order by o.id desc
limit 1
