-- in: shop, since (day)  out: for each version of a script its uses, settled and known outcomes since that day, and its last use at all
with told as (
  select u.script, u.language, u.version, u.used_at,
    coalesce(u.outcome, case c.status when 'refunded' then 'settled' when 'closed' then 'settled'
      when 'refused' then 'more_trouble' end) as outcome
  from script_uses u
  left join cases c on c.id = u.case_id
  where u.shop_id = :shop
)
select script, language, version, sum(used_at >= :since) as used,
  coalesce(sum(used_at >= :since and outcome = 'settled'), 0) as settled,
  coalesce(sum(used_at >= :since and outcome is not null), 0) as known,
  max(used_at) as last_used_at
from told
group by script, language, version
