-- in: run  out: orders it added that are still there
select count(*)
from orders
where added_by in (select id from files where run_id = :run)
