-- in: check, step, point, result, defect, severity, reason
insert into check_answers (check_id, step, point, result, defect, severity, reason)
values (:check, :step, :point, :result, :defect, :severity, :reason)
