-- in: case  out: what was tried in it, oldest first
select id, play, outcome, amount_fen, new_order_no, why, note, approver, staff, at, astray
from case_plays
where case_id = :case
order by id
