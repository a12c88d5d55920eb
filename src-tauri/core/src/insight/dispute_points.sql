-- in: shop, from, until (day after the last)  out: each point of dispute and case of that span once, with its product, the last clerk who noted it, and the warehouse
select n.case_id, n.point, max(n.id) as last, n.staff,
  coalesce(
    nullif(c.product_name, ''),
    (select nullif(p.name, '') from products p where p.shop_id = c.shop_id and p.product_no = c.product_no),
    (select nullif(p.name, '') from lines l join products p on p.id = l.product_id
     where l.order_id = o.id order by l.line_no <> coalesce(c.line_no, l.line_no), l.line_no limit 1)) as product,
  (select w.warehouse from told_warehouses w where w.order_id = o.id) as warehouse
from contacts n
join cases c on c.id = n.case_id
left join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
where c.shop_id = :shop
  and n.point is not null
  and n.started_at >= :from
  and n.started_at < :until
group by n.case_id, n.point
order by max(n.started_at) desc, n.case_id desc
