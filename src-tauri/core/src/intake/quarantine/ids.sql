-- in: shop, code (or null), limit  out: ids of waiting rows, in the order they are listed
select q.id
from quarantine q
join shops s on s.id = q.shop_id
where q.solved_by is null
  and not exists (select 1 from mends m where m.quarantine_id = q.id)
  and (:shop is null or s.name = :shop)
  and (:code is null or q.code = :code)
order by q.file_id desc, q.row
limit :limit
