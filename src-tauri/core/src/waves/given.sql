-- in: shop  out: what the ledger gave to each order with goods of its waves
select order_id, sum(amount_fen) as fen
from ledger
where shop_id = :shop and order_id in (select g.order_id from wave_goods g where g.shop_id = :shop)
group by order_id
having sum(amount_fen) <> 0
