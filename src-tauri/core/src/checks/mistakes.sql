-- in: shop, from, before. out: errors in packing of these days, newest first
select packing_errors.id as id, packing_errors.order_id as order_id, orders.order_no as order_no,
  packing_errors.kind as kind, packing_errors.expected as expected, packing_errors.found as found,
  coalesce((select name from badges where badge = lower(packing_errors.staff)), packing_errors.staff) as staff, packing_errors.at as at
from packing_errors
join orders on orders.id = packing_errors.order_id
where packing_errors.shop_id = :shop and packing_errors.at >= :from and packing_errors.at < :before
order by packing_errors.at desc, packing_errors.id desc
