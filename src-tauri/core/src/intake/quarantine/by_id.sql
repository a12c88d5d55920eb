-- in: ids as a JSON array  out: those rows, whether they wait or not, orders before lines before cases
select q.id, q.shop_id, q.file_id, q.row, q.code, q.key, q.cells
from quarantine q
where q.id in (select value from json_each(:ids))
order by case q.kind when 'order' then 0 when 'line' then 1 else 2 end, q.file_id, q.row
