-- in: shop  out: its claims with what came in and what is open
select c.id, c.liable, c.party, c.asked_on, c.due_on, c.asked_fen, c.agreed_fen, c.note, c.ended_on, c.ended_why, c.made_by,
  b.received_fen, b.open_fen, (select count(*) from losses l where l.claim_id = c.id) as losses
from claims c
join claim_balances b on b.claim_id = c.id
where c.shop_id = :shop
