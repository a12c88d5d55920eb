-- in: case  out: its contacts, oldest first
select id, channel, staff, started_at, answered_at, ended_at, topic, point, result, note
from contacts
where case_id = :case
order by started_at, id
