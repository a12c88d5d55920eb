-- in: case (or none), order (or none)  out: what a text may name of it, without anything that tells who the buyer is
select s.name as shop, s.id as shop_id, o.id as order_id, c.id as case_id,
  substr(coalesce(o.order_no, c.order_no, c.case_no), -4) as order_tail,
  coalesce(nullif(c.product_name, ''),
    (select nullif(p.name, '') from lines l join products p on p.id = l.product_id
     where l.order_id = o.id and (c.line_no is null or l.line_no = c.line_no) order by l.line_no limit 1),
    o.goods) as product,
  (select nullif(k.sku_name, '') from lines l join skus k on k.id = l.sku_id
   where l.order_id = o.id and (c.line_no is null or l.line_no = c.line_no) order by l.line_no limit 1) as spec,
  c.refund_fen, coalesce(o.carrier, (select l.carrier from lines l where l.order_id = o.id limit 1)) as carrier,
  c.reason_stated, c.applied_at, s.platform
from (select :case as case_id, :order as order_id) asked
left join cases c on c.id = asked.case_id
left join orders o on o.id = coalesce(asked.order_id,
  (select id from orders where shop_id = c.shop_id and order_no = c.order_no))
join shops s on s.id = coalesce(c.shop_id, o.shop_id)
