-- in: shop  out: its purchases as they lie in the book: all are read, so that no way by an index pays
select order_id, buyer_hash, paid_on, paid_fen
from orders_bought
where +shop_id = :shop
