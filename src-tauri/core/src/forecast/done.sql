-- in: products (array), from (day)  out: what was done about each since then, the newest first: its page, its list of checks, changes, halts
select product_id, from_on as on_day, 'listing' as kind, what
from listing_versions
where product_id in (select value from json_each(:products)) and from_on >= :from
union all
select c.product_id, substr(v.at, 1, 10), 'check', ''
from checklists c
join checklist_versions v on v.checklist_id = c.id
where c.product_id in (select value from json_each(:products)) and v.at >= :from
union all
select product_id, coalesce(live_on, chosen_on), iif(live_on is null, 'chosen', 'live'), what
from changes
where product_id in (select value from json_each(:products)) and coalesce(live_on, chosen_on) >= :from
union all
select product_id, substr(halted_at, 1, 10), iif(freed_at is null, 'halted', 'freed'), coalesce(why, '')
from halts
where product_id in (select value from json_each(:products)) and halted_at >= :from and drill = 0
order by on_day desc, kind
