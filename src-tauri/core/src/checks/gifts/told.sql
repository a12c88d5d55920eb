-- in: order, rule. out: a row where an earlier check asked to tell the buyer that the gift is missing
select 1 as told
from checks
join check_gifts on check_gifts.check_id = checks.id
where checks.order_id = :order and check_gifts.rule_id = :rule and check_gifts.outcome in ('tell_buyer', 'agreed')
limit 1
