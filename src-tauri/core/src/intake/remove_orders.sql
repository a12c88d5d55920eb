-- in: run  removes the orders it added that no later run has changed and that nothing hangs on
delete from orders
where added_by in (select id from files where run_id = :run)
  and changed_by in (select id from files where run_id = :run)
  and not exists (select 1 from lines l where l.order_id = orders.id)
  and not exists (select 1 from checks k where k.order_id = orders.id)
  and not exists (select 1 from evidence e where e.order_id = orders.id)
