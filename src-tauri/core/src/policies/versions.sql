-- in: shop  out: its policies' versions, by category, the one that begins last first
select category, version, starts_on, review_on, rules, made_at, made_by
from policy_versions
where shop_id = :shop
order by category, starts_on desc, version desc
