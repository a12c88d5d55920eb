-- in: order  out: ids of the cases that name it, first application first
select c.id
from orders o
join cases c on c.shop_id = o.shop_id and c.order_no = o.order_no
where o.id = :order
order by c.applied_at, c.case_no
