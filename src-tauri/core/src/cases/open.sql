-- in: shop  out: id and money of its cases that still wait for someone, oldest first
select id, refund_fen as fen
from cases
where shop_id = :shop
  and status in ('applied', 'agreed', 'returned')
  and refunded_at is null
  and closed_at is null
order by applied_at, id
