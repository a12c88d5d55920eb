-- in: shop, from, until (the day after the last). out: orders paid in these days, and whether they or their case were drawn in a test
select orders.id as id,
  exists (select 1 from assignments where order_id = orders.id and lot = 1)
  or exists (select 1 from cases join assignments on assignments.case_id = cases.id
    where cases.shop_id = :shop and cases.order_no = orders.order_no and assignments.lot = 1) as reached
from orders
where orders.shop_id = :shop and orders.paid_at >= :from and orders.paid_at < :until
