-- in: run  removes the lines it added that no later run has changed, of orders that were not checked since
delete from lines
where added_by in (select id from files where run_id = :run)
  and changed_by in (select id from files where run_id = :run)
  and not exists (select 1 from checks k where k.order_id = lines.order_id)
  and not exists (select 1 from evidence e where e.order_id = lines.order_id)
