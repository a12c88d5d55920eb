-- in: shop  out: orders to which the shop gave something of its own accord, by the whole ledger; what was countered is gone.
--   A thank-you for an answer says nothing about how a purchase went
select l.order_id
from ledger l
where l.shop_id = :shop and l.order_id is not null and l.source <> 'care'
group by l.order_id
having sum(l.amount_fen) > 0
