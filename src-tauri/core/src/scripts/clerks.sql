-- in: shop, since (day)  out: for each problem and clerk the uses since that day, those settled and those whose outcome is known
with told as (
  select substr(u.script, 1, instr(u.script, '.') - 1) as situation, u.used_by as clerk,
    coalesce(u.outcome, case c.status when 'refunded' then 'settled' when 'closed' then 'settled'
      when 'refused' then 'more_trouble' end) as outcome
  from script_uses u
  left join cases c on c.id = u.case_id
  where u.shop_id = :shop and u.used_at >= :since
)
select situation, clerk, count(*) as used, coalesce(sum(outcome = 'settled'), 0) as settled,
  coalesce(sum(outcome is not null), 0) as known
from told
group by situation, clerk
order by situation, used desc, clerk
