-- in: ids (array)  out: id and money of these cases, newest application first
select id, refund_fen as fen
from cases
where id in (select value from json_each(:ids))
order by applied_at desc, id desc
