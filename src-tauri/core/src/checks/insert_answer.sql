-- in: check, step, point, result, defect, severity, reason, product (or none), point_text, defect_text, proofs (array or none)
insert into check_answers
  (check_id, step, point, result, defect, severity, reason, product_id, point_text, defect_text, proofs)
values (:check, :step, :point, :result, :defect, :severity, :reason, :product, :point_text, :defect_text, :proofs)
