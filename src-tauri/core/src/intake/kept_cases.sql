-- in: run  out: cases it added that are still there
select count(*)
from cases
where added_by in (select id from files where run_id = :run)
