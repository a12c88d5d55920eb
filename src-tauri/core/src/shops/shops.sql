-- in: a name or a key, or neither  out: shops with the currency that the owner or a file has told
select s.id, s.name, s.platform, s.demo,
  coalesce(s.currency, (
    select f.currency from files f join runs r on r.id = f.run_id
    where r.shop_id = s.id and f.currency is not null and r.undone_at is null order by f.id limit 1
  ))
from shops s where (:name is null or s.name = :name) and (:id is null or s.id = :id) order by s.name
