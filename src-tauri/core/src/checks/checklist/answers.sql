-- in: check. out: its answers with the gifts, step by step
select check_answers.step as step, check_answers.point as point, check_answers.result as result,
  check_answers.defect as defect, check_answers.severity as severity, check_answers.reason as reason,
  check_answers.product_id as product_id, check_answers.proofs as proofs,
  check_gifts.given as given, check_gifts.outcome as outcome, check_gifts.instead as instead
from check_answers
left join check_gifts
  on check_gifts.check_id = check_answers.check_id and check_answers.point = 'gift:' || check_gifts.rule_id
where check_answers.check_id = :check
order by instr('appearance function gift', check_answers.step), check_answers.point
