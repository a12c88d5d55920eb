-- in: case  out: orders of its shop, and those of them with a return case
select (select count(*) from orders o where o.shop_id = c.shop_id) as orders,
  (select count(distinct k.order_id) from case_links k where k.shop_id = c.shop_id) as returned
from cases c
where c.id = :case
