-- in: shop, run  out: files of later runs that stand and had rows as they were already, which may be those of this run
select distinct f.name
from files f join runs r on r.id = f.run_id
where r.shop_id = :shop and r.id > :run and r.undone_at is null
  and json_extract(f.report, '$.unchanged') > 0
order by 1
limit 20
