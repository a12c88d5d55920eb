-- in: case  out: what decides whether it may come back
select c.shop_id, s.platform, c.reason_stated, c.applied_at,
  coalesce(o.paid_at, o.created_at) as ordered_at, coalesce(o.signed_at, o.completed_at) as signed_at,
  coalesce(nullif(c.product_name, ''), nullif(p.name, ''), o.goods) as title,
  coalesce(pc.category, p.category) as category,
  w.way as freight_way
from cases c
join shops s on s.id = c.shop_id
left join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
left join products p on p.id = coalesce(
  (select id from products where shop_id = c.shop_id and product_no = c.product_no),
  (select l.product_id from lines l
   where l.order_id = o.id and (c.line_no is null or l.line_no = c.line_no) order by l.line_no limit 1))
left join product_categories pc on pc.product_id = p.id
left join case_freights w on w.case_id = c.id
where c.id = :case
