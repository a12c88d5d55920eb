-- in: shop, since (pages changed before it are no longer asked about). out: what is being done and was not judged, the oldest first
select 'change' as doing, c.id, c.what, coalesce(nullif(p.name, ''), p.product_no) as about, c.chosen_on as begun_on, c.live_on,
  c.owner, c.due_on as by_on
from changes c
left join products p on p.id = c.product_id
where c.shop_id = :shop
  and not exists (select 1 from verdicts v where v.shop_id = :shop and v.action = 'change' and v.action_id = c.id)
union all
select 'training', t.id, t.what, t.staff, t.planned_on, t.done_on, null, null
from topic_trainings t
where t.shop_id = :shop
  and not exists (select 1 from verdicts v where v.shop_id = :shop and v.action = 'training' and v.action_id = t.id)
union all
select 'listing', l.id, l.what, coalesce(nullif(p.name, ''), p.product_no), l.from_on, l.from_on, null, null
from listing_versions l
join products p on p.id = l.product_id
where p.shop_id = :shop and l.from_on >= :since
  and not exists (select 1 from verdicts v where v.shop_id = :shop and v.action = 'listing' and v.action_id = l.id)
union all
select 'halt', h.id, h.why, coalesce(h.label, nullif(p.name, ''), p.product_no), substr(h.halted_at, 1, 10), null, null, null
from halts h
left join products p on p.id = h.product_id
where h.shop_id = :shop and h.freed_at is null and h.drill = 0
order by 5, 1, 2
