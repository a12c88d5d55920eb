-- in: experiment, way, case or order, lot (drawn, not by a standard), at
insert into assignments (experiment_id, way_id, case_id, order_id, lot, assigned_at)
values (:experiment, :way, :case, :order, :lot, :at)
