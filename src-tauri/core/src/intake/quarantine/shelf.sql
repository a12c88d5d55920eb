-- in: shop, kind  out: rows that wait, and rows that a person has mended or left out
select q.id, q.key, q.likeness, q.code, q.cells, m.quarantine_id is null, q.row
from quarantine q
left join mends m on m.quarantine_id = q.id
where q.shop_id = :shop
  and q.kind = :kind
  and q.solved_by is null
