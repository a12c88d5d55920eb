-- in: shop, reasons (array)  out: orders with a case that states one of them, with both basis moments
select distinct o.id, o.shop_id, o.paid_at, coalesce(o.signed_at, o.completed_at)
from cases c
join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
where c.shop_id = :shop
  and c.reason_stated in (select value from json_each(:reasons))
