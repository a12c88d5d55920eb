-- in: case  out: its shop, its order and when that was made, and the stated reason
select c.shop_id, o.id as order_id, coalesce(o.created_at, o.paid_at) as order_at, c.reason_stated
from cases c
left join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
where c.id = :case
