-- in: shop, bad (stars), from (a Monday), weeks  out: for each week its reviews with stars and the bad ones among them
with recursive week (monday, at) as (
  select :from, 1
  union all
  select date(monday, '+7 days'), at + 1 from week where at < :weeks)
select week.monday, count(r.id) as "all", coalesce(sum(r.score <= :bad), 0) as bad
from week
left join reviews r on r.shop_id = :shop and r.score is not null
  and r.written_at >= week.monday and r.written_at < date(week.monday, '+7 days')
group by week.monday
order by week.monday
