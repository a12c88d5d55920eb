-- in: shop, partner  out: goods that it sends by rule or has orders of, with their stock, what lies returned, and what waits
with goods as (
  select r.product_id, 0 as waiting
  from warehouse_rules r
  where r.shop_id = :shop and r.warehouse = :partner
  union all
  select l.product_id, count(distinct iif(o.status = 'paid', o.id, null))
  from (select id, status from orders where shop_id = :shop order by paid_at desc limit 20000) o
  join told_warehouses w on w.order_id = o.id
  join lines l on l.order_id = o.id
  where w.warehouse = :partner
  group by l.product_id
)
select p.product_no, coalesce(nullif(p.name, ''), p.product_no) as product, s.stock, s.counted_at,
  max(g.waiting) as waiting,
  (select count(distinct t.piece_id) from piece_standings t
   join returned_pieces d on d.id = t.piece_id
   join receptions r on r.id = d.reception_id
   join case_links k on k.case_id = r.case_id
   join told_warehouses v on v.order_id = k.order_id
   where t.product_id = p.id and t.standing not in ('sold', 'scrapped', 'restocked') and v.warehouse = :partner) as returned
from goods g
join products p on p.id = g.product_id
left join product_stocks s on s.product_id = p.id
group by p.id
order by product, p.id
