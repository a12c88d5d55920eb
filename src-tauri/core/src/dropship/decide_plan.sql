-- in: id, decision, why, by, at. does: decides what becomes of the partner
update partner_plans
set decision = :decision, why = :why, decided_by = :by, decided_at = :at
where id = :id
