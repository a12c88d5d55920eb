-- in: a name. out: the improvement actions that this person answers for and that are not over
select changes.id as id
from changes
where changes.owner = ?1
  and not exists (
    select 1 from verdicts
    where verdicts.shop_id = changes.shop_id and verdicts.action = 'change' and verdicts.action_id = changes.id)
order by changes.id
