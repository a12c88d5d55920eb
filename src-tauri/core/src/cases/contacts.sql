-- in: case  out: its contacts and the calls made about it (their ids below nothing), oldest first
select id, channel, staff, started_at, answered_at, ended_at, topic, point, result, note
from contacts
where case_id = :case
union all
select -id, 'phone', clerk, began_at, iif(outcome = 'no_answer', null, began_at), called_at, 'reason', attribute, outcome,
  suggestion
from (
  select id, clerk, strftime('%Y-%m-%dT%H:%M:%S', called_at, '-' || seconds || ' seconds') as began_at, called_at, outcome,
    attribute, suggestion
  from callbacks
  where case_id = :case)
order by started_at, id
