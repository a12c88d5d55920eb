-- in: case
-- out: its shop, its order and when that was made, the stated reason, and the class that was found or confirmed last
select c.shop_id, o.id as order_id, coalesce(o.created_at, o.paid_at) as order_at, c.reason_stated,
  coalesce(
    (select class from case_reasons r where r.case_id = c.id and source = 'found' order by id desc limit 1),
    (select class from case_reasons r where r.case_id = c.id and source = 'confirmed' order by id desc limit 1)
  ) as known
from cases c
left join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
where c.id = :case
