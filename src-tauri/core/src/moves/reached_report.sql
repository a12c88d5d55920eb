-- in: shop, from, until (the day after the last). out: these days by their place, and whether files came in on them
with recursive days (id, day) as (
  select 0, date(:from) where :from < :until
  union all
  select id + 1, date(day, '+1 day') from days where date(day, '+1 day') < :until
)
select days.id as id, exists (
    select 1 from runs where shop_id = :shop and undone_at is null and at >= days.day and at < date(days.day, '+1 day')) as reached
from days
