-- in: check  out: how many points were answered and how many of them passed
select count(*) as answered, coalesce(sum(result = 'passed'), 0) as passed
from check_answers
where check_id = :check
