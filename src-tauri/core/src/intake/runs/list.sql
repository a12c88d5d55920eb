-- in: run (null for all)  out: runs, newest first
select r.id, r.at, o.actor, s.name, r.undone_at
from runs r
join operations o on o.id = r.operation_id
join shops s on s.id = r.shop_id
where :run is null or r.id = :run
order by r.id desc
