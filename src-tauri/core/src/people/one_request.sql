-- in: request (1). out: it, with what whoever asked is now
select r.person_id, r.asker, p.role, r.command, r.ask, r.kind, r.amount_fen, r.answered_by
from leave_requests r
left join people p on p.id = r.person_id
where r.id = ?1
