-- in: shop, from, to (days, to excluded)
-- out: what was done on these days, the oldest first: goods halted, waves, changed pages, and the imports of each day
select 'halt' as kind, h.id as id, substr(h.halted_at, 1, 10) as from_on, substr(h.freed_at, 1, 10) as until_on,
  h.freed_at is null as standing, h.why as what, 1 as count, h.product_id as product_id,
  coalesce(h.label, nullif(p.name, ''), p.product_no) as product
from halts h
left join products p on p.id = h.product_id
where h.shop_id = :shop and h.drill = 0 and h.halted_at < :to and coalesce(h.freed_at, :from) >= :from
union all
select 'wave', w.id, w.first_on, w.last_on, 0, w.name, 1, null, null
from waves w
where w.shop_id = :shop and w.first_on < :to and w.last_on >= :from
union all
select 'listing', v.id, v.from_on, null, 0, v.what, 1, v.product_id, coalesce(nullif(p.name, ''), p.product_no)
from listing_versions v
join products p on p.id = v.product_id
where p.shop_id = :shop and v.from_on >= :from and v.from_on < :to
union all
select 'import', min(r.id), substr(r.at, 1, 10), null, 0, group_concat(f.name, '、'), count(*), null, null
from runs r
join files f on f.run_id = r.id
where r.shop_id = :shop and r.undone_at is null and r.at >= :from and r.at < :to
group by substr(r.at, 1, 10)
order by 3, 1, 2
