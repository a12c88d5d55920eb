-- in: shop, buyers (array). out: the orders of these buyers, the newest of each last
select orders.buyer_hash as buyer, orders.id as id, orders.order_no as order_no
from json_each(:buyers) as wanted
join orders on orders.shop_id = :shop and orders.buyer_hash = wanted.value
order by coalesce(orders.paid_at, orders.created_at), orders.id
