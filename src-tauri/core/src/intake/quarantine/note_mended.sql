-- in: id of a mended row, shop, kind, key, corrected cells, now, operation  notes it and those that wait under its key
insert into mends (quarantine_id, how, cells, at, operation_id)
select q.id, 'mended', iif(q.id = :id, :cells, '[]'), :now, :operation
from quarantine q
where (q.id = :id or q.shop_id = :shop and q.kind = :kind and q.key = :key)
  and q.solved_by is null
  and not exists (select 1 from mends m where m.quarantine_id = q.id)
