-- in: shop  out: id and money of all its cases, newest application first
select id, refund_fen as fen
from cases
where shop_id = :shop
order by applied_at desc, id desc
