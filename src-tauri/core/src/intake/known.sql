-- in: shop, digest, reading out: report of the newest import of these bytes, if nothing that counts was written since
with latest as (
  select f.report, r.id as run, r.at, r.operation_id
  from files f join runs r on r.id = f.run_id
  where f.digest = :digest and f.reading = :reading and r.shop_id = :shop and r.undone_at is null
  order by f.id desc limit 1
)
select report from latest
where not exists (
    select 1 from images i
    where i.operation_id > latest.operation_id and i.place in ('orders', 'lines', 'cases', 'products', 'skus')
  )
  and not exists (
    select 1 from runs r join files f on f.run_id = r.id
    where r.shop_id = :shop and r.id > latest.run
      and (r.undone_at is not null or json_extract(f.report, '$.added') + json_extract(f.report, '$.updated') > 0)
  )
  and not exists (select 1 from runs r where r.shop_id = :shop and r.undone_at >= latest.at)
