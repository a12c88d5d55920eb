-- in: shop, from, to  out: what happened on these days: goods halted, changes live, launches and campaigns begun, files imported
select substr(halts.halted_at, 1, 10) as day, 'halt' as kind, coalesce(halts.label, nullif(products.name, ''), products.product_no) as name
from halts
left join products on products.id = halts.product_id
where halts.shop_id = :shop and halts.drill = 0 and halts.halted_at >= :from and halts.halted_at < date(:to, '+1 day')
union all
select changes.live_on, 'change', changes.what
from changes
where changes.shop_id = :shop and changes.live_on >= :from and changes.live_on <= :to
union all
select launches.starts_on, 'launch', coalesce(nullif(products.name, ''), products.product_no)
from launches
left join products on products.id = launches.product_id
where launches.shop_id = :shop and launches.starts_on >= :from and launches.starts_on <= :to
union all
select campaigns.from_on, 'campaign', campaigns.name
from campaigns
where campaigns.shop_id = :shop and campaigns.state <> 'draft' and campaigns.from_on >= :from and campaigns.from_on <= :to
union all
select substr(runs.at, 1, 10), 'import', cast(count(*) as text)
from runs
where runs.shop_id = :shop and runs.undone_at is null and runs.at >= :from and runs.at < date(:to, '+1 day')
group by substr(runs.at, 1, 10)
order by 1, 2
