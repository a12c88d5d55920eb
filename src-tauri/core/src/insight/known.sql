-- in: shop  out: how far its files reach: the newest moment in those of orders, and in those of returns where there are any
select min(reach) as reach
from (
  select max(f.as_of) as reach
  from files f
  join runs r on r.id = f.run_id
  where r.shop_id = :shop and r.undone_at is null
  group by f.kind = 'case')
