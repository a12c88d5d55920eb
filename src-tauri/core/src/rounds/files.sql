-- in: shop. out: when each kind of file came last, and how far it reaches
select f.kind, max(r.at) as at, nullif(max(f.as_of), '') as as_of
from files f
join runs r on r.id = f.run_id
where r.shop_id = :shop and r.undone_at is null
group by f.kind
