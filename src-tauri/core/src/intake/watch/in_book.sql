-- in: shop, digest out: a row if a run that stands has brought these bytes
select 1 from files f join runs r on r.id = f.run_id
where f.digest = :digest and f.digest <> '' and r.shop_id = :shop and r.undone_at is null
limit 1
