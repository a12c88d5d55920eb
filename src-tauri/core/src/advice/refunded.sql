-- in: ids (array)  out: what went back in these cases
select coalesce(sum(case_refunded.fen), 0) as fen
from case_refunded
where case_refunded.case_id in (select value from json_each(:ids))
