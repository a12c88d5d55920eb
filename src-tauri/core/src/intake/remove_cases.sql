-- in: run  removes the cases it added that nobody has changed since
delete from cases
where added_by in (select id from files where run_id = :run)
  and changed_by in (select id from files where run_id = :run)
  and not exists (select 1 from images i where i.place = 'cases' and i.key = json_array(cases.id) and i.operation_id > (select operation_id from runs where id = :run))
  and not exists (select 1 from evidence e where e.case_id = cases.id)
