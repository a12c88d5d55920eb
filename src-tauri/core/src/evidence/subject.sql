-- in: order (or none), case (or none)  out: the shop, and which order and case are meant
select o.shop_id as shop_id, o.id as order_id,
  (select c.id from cases c where c.id = :case and c.shop_id = o.shop_id and c.order_no = o.order_no) as case_id
from orders o
where o.id = :order
union all
select c.shop_id, o.id, c.id
from cases c
left join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
where :order is null and c.id = :case
limit 1
