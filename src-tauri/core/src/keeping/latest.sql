-- in: actor, this (the running operation)  out: the actor's latest operation that undo would step back over
select o.id
from operations o
where o.actor = :actor
  and o.id < :this
  and o.name <> 'undo_import'
  and o.reverts is null
  and o.reverted_by is null
  and (exists (select 1 from images i where i.operation_id = o.id)
    or exists (select 1 from runs r where r.operation_id = o.id))
  and not exists (select 1 from runs r where r.operation_id = o.id and r.undone_at is not null)
order by o.id desc
limit 1
