-- in: shop  out: rows as `export` writes them down; of those alike the newest that waits comes last
select f.name, q.row, q.code, q.id
from quarantine q
join shops s on s.id = q.shop_id
join files f on f.id = q.file_id
where s.name = :shop
order by q.solved_by is null and not exists (select 1 from mends m where m.quarantine_id = q.id), q.id
