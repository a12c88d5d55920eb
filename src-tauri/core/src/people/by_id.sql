-- in: id (1). out: the person
select id, name, role, badge, refund_fen, goodwill_fen, until_on, active, invented
from people
where id = ?1
