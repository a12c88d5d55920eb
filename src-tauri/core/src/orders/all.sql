-- in: shop  out: id and money of all its orders, newest payment first
select id, paid_fen as fen
from orders
where shop_id = :shop
order by paid_at desc, id desc
