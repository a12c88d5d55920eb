-- in: case. out: how often it was received, where that is more than once
select count(*) as times
from receptions
where case_id = :case
having count(*) > 1
