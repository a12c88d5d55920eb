-- in: shop (?1)  out: what came in for its claims, the latest first
select p.claim_id, p.amount_fen, p.received_on, p.note, p.kept_by
from claim_payments p
join claims c on c.id = p.claim_id
where c.shop_id = ?1
order by p.received_on desc, p.id desc
