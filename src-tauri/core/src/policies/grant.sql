-- in: case, clause, why, at, by
insert into policy_exceptions (shop_id, case_id, clause, why, granted_at, granted_by)
select shop_id, id, :clause, :why, :at, :by from cases where id = :case
