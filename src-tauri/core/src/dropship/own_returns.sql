-- in: shop, partner, from, before (moments of application)  out: returns of orders that it sent, the latest first
select c.case_no, o.order_no, c.applied_at, c.reason_stated as reason, c.return_tracking_no,
  coalesce(nullif(p.name, ''), p.product_no, c.product_name) as product
from cases c
join case_links k on k.case_id = c.id
join orders o on o.id = k.order_id
join told_warehouses w on w.order_id = o.id
left join products p on p.id = k.product_id
where c.shop_id = :shop and c.applied_at >= :from and c.applied_at < :before and w.warehouse = :partner
order by c.applied_at desc, c.id desc
