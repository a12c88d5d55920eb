-- in: ids as a JSON array  out: those that wait, orders before lines before cases
select q.id, q.shop_id, q.file_id, q.row, q.code, q.key, q.cells
from quarantine q
where q.id in (select value from json_each(:ids))
  and q.solved_by is null
  and not exists (select 1 from mends m where m.quarantine_id = q.id)
order by case q.kind when 'order' then 0 when 'line' then 1 else 2 end, q.file_id, q.row
