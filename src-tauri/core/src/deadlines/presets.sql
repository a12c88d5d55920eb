-- in: nothing. out: for each version of a policy its first day and the hours for money and for a new piece, newest first
select policy_versions.shop_id as shop_id, policy_versions.category as category, policy_versions.starts_on as starts_on,
  (
    select way.value ->> 'hours'
    from json_each(policy_versions.rules, '$.refund') as way
    where way.value ->> 'way' = 'original'
  ) as refund_hours,
  (
    select way.value ->> 'hours'
    from json_each(policy_versions.rules, '$.refund') as way
    where way.value ->> 'way' = 'exchange'
  ) as send_hours
from policy_versions
order by policy_versions.starts_on desc, policy_versions.version desc
