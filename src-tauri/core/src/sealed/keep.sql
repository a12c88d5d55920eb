-- in: shop, order_no, day, number (sealed). does: keeps the newest number of an order that is in the book
insert into sealed (order_id, sealed_on, number)
select orders.id, :day, :number
from orders
where orders.shop_id = :shop and orders.order_no = :order_no
on conflict (order_id) do update set sealed_on = excluded.sealed_on, number = excluded.number
