-- in: shop, product
-- out: its purchases by buyers that are told and that were not given back: buyer, day, the last order of that day
select orders.buyer_hash, substr(orders.paid_at, 1, 10) as paid_on, max(orders.id) as order_id
from orders
join lines on lines.order_id = orders.id
where orders.shop_id = :shop and orders.buyer_hash is not null and orders.paid_at >= '1'
  and (orders.paid_fen is null or orders.paid_fen > 0)
  and orders.order_no not in (
    select p.new_order_no from case_plays p join cases c on c.id = p.case_id
    where c.shop_id = :shop and p.outcome = 'accepted' and p.new_order_no is not null)
  and lines.product_id = :product
  and not coalesce((select undone from orders_undone where order_id = orders.id), 0)
group by orders.buyer_hash, substr(orders.paid_at, 1, 10)
order by orders.buyer_hash, paid_on
