-- in: shop, code (or null), skip, limit  out: waiting rows, newest file first, in the order of the file
select q.id, s.name, f.name, q.row, q.code, q.field, q.value, q.cells
from quarantine q
join shops s on s.id = q.shop_id
join files f on f.id = q.file_id
where q.solved_by is null
  and not exists (select 1 from mends m where m.quarantine_id = q.id)
  and (:shop is null or s.name = :shop)
  and (:code is null or q.code = :code)
order by q.file_id desc, q.row
limit :limit offset :skip
