-- in: case, order_no  out: whether the order is the case's own, is another buyer's, or belongs to another exchange; the other
--   shop that has it where the case's own has not
select c.order_no is :order_no as same,
  exists (select 1 from orders o join orders n on n.shop_id = o.shop_id and n.order_no = :order_no
    where o.shop_id = c.shop_id and o.order_no = c.order_no and o.buyer_hash is not null
      and n.buyer_hash is not null and o.buyer_hash <> n.buyer_hash) as elsewhere,
  exists (select 1 from case_plays p join cases d on d.id = p.case_id
    where d.shop_id = c.shop_id and d.id <> c.id and p.outcome = 'accepted' and p.new_order_no = :order_no) as taken,
  (select s.name from orders o join shops s on s.id = o.shop_id
   where o.order_no = :order_no and o.shop_id <> c.shop_id and not exists (
     select 1 from orders n where n.shop_id = c.shop_id and n.order_no = :order_no) limit 1) as of_shop
from cases c
where c.id = :case
