-- in: order. out: its sealed number, and the day whose key it is under
select orders.order_no as order_no, sealed.sealed_on as sealed_on, sealed.number as number
from sealed
join orders on orders.id = sealed.order_id
where sealed.order_id = :order
