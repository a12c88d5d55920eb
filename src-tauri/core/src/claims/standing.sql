-- in: claim (?1)  out: what is asked since when, what came in, what is open, whether it was ended
select c.asked_fen, c.asked_on, c.ended_on, b.received_fen, b.open_fen
from claims c
join claim_balances b on b.claim_id = c.id
where c.id = ?1
