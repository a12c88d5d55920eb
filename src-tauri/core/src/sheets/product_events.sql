-- in: product. out: what happened to it, oldest first: its page changed, changes chosen and live, halted and freed
select from_on as day, 'listing' as kind, what as what, noted_by as staff, designer as designer, id as listing
from listing_versions
where product_id = :product
union all
select chosen_on, 'chosen', what, chosen_by, null, null from changes where product_id = :product
union all
select live_on, 'live', what, chosen_by, null, null from changes where product_id = :product and live_on is not null
union all
select substr(halted_at, 1, 10), 'halted', why, halted_by, null, null from halts where product_id = :product and drill = 0
union all
select substr(freed_at, 1, 10), 'freed', coalesce(cause, why), freed_by, null, null
from halts
where product_id = :product and freed_at is not null and drill = 0
order by 1, 2
