-- in: pieces (array)  out: what was weighed and repaired of them, the first first
select id, piece_id, cost_fen, value_fen, reaches, decision, reason, decided_at, staff, outcome, paid_fen, done, ended_at, ended_by
from repairs
where piece_id in (select value from json_each(:pieces))
order by decided_at, id
