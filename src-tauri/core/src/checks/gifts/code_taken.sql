-- in: code, gift, rule (or none). out: another gift with this code
select gift_rules.gift as gift
from gift_rules
where lower(gift_rules.code) = lower(:code) and gift_rules.gift <> :gift and gift_rules.id is not :rule
limit 1
