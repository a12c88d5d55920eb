-- in: shop  out: its entries of spending, the newest month first
select id, month, whom, channel, name, cost_fen, clicks, orders
from spends
where shop_id = :shop
order by month desc, whom, channel, name, id
