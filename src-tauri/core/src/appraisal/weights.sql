-- in: shop, job, month  out: weights and targets (in thousandths) of the rule that holds in the month
select r.from_month, w.measure, w.weight, w.target_milli
from appraisal_rules r
join appraisal_weights w on w.rule_id = r.id
where r.id = (
  select id
  from appraisal_rules
  where shop_id = :shop and job = :job and from_month <= :month
  order by from_month desc
  limit 1)
