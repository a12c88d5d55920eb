-- in: shop, from, before (moments of application)  out: quality returns of orders that were signed for and tell their warehouse
select k.case_id, k.product_id, w.warehouse, date(c.applied_at) as applied_on,
  date(coalesce(o.signed_at, o.completed_at)) as signed_on
from cases c
join case_links k on k.case_id = c.id
join orders o on o.id = k.order_id
join told_warehouses w on w.order_id = o.id
where c.shop_id = :shop and c.applied_at >= :from and c.applied_at < :before and k.quality = 1
  and w.warehouse is not null and coalesce(o.signed_at, o.completed_at) is not null
