-- in: order (or none), case (or none)  out: shop, platform and the order that is meant
select s.name, s.platform, o.id
from orders o
join shops s on s.id = o.shop_id
where o.id = :order
union all
select s.name, s.platform, o.id
from cases c
join shops s on s.id = c.shop_id
left join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
where :order is null and c.id = :case
limit 1
