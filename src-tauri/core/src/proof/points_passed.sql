-- in: check  out: step and point of what passed
select step, point
from check_answers
where check_id = :check and result = 'passed'
