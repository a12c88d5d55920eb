-- in: run  out: lines it added that are still there
select count(*)
from lines
where added_by in (select id from files where run_id = :run)
