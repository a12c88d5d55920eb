-- in: shop, digest, reading out: report of the newest import of these bytes, if they would change nothing now
with latest as (
  select f.id as file, f.report, f.kind, f.as_of, r.id as run, r.at, r.operation_id
  from files f join runs r on r.id = f.run_id
  where f.digest = :digest and f.reading = :reading and r.shop_id = :shop and r.undone_at is null
  order by f.id desc limit 1
), later as (
  select r.undone_at, f.as_of,
    json_extract(f.report, '$.added') as added, json_extract(f.report, '$.updated') as updated
  from runs r join files f on f.run_id = r.id
  where r.shop_id = :shop and r.id > (select run from latest)
)
select report from latest
where not exists (
    select 1 from images i join operations o on o.id = i.operation_id
    where i.operation_id > latest.operation_id and o.name <> 'commit_import'
      and i.place in ('orders', 'lines', 'cases', 'products', 'skus')
  )
  and not exists (select 1 from runs r where r.shop_id = :shop and r.undone_at >= latest.at)
  -- what newer exports have written, an older one leaves as it is
  and not exists (
    select 1 from later
    where undone_at is not null or (added + updated > 0 and later.as_of <= latest.as_of)
  )
  -- a row that was put aside later may be one that this file brings whole
  and not exists (
    select 1 from quarantine q
    where q.shop_id = :shop and q.kind = latest.kind and q.solved_by is null
      and q.file_id > latest.file
  )
  -- a case that waited for its order may have found it meanwhile
  and (instr(report, '"order_unknown"') = 0 or not exists (select 1 from later where added > 0))
