-- in: shop, rule. out: parcels with the gift, pieces of it, and what they cost where that is known
select count(*) as parcels, coalesce(sum(check_gifts.given), 0) as pieces,
  (select gift_rules.cost_fen from gift_rules where gift_rules.id = :rule) * sum(check_gifts.given) as cost_fen
from check_gifts
join checks on checks.id = check_gifts.check_id
where check_gifts.rule_id = :rule and check_gifts.outcome = 'complete'
  and checks.shop_id = :shop and checks.result = 'passed'
