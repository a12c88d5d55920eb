-- in: shop, order (its number), product (none: the order as a whole)
-- out: the day it was made, its pieces (of the product), what was paid for all of it, which warehouse sent it, who carried it, what was paid for it or for the product, its product where it has one alone
select w.warehouse, date(coalesce(o.created_at, o.paid_at)) as made_on, max(coalesce(o.paid_fen, 0), coalesce((select sum(l.price_fen * l.quantity) from lines l where l.order_id = o.id), 0))
    as whole_fen,
  exists (select 1 from lines l where l.order_id = o.id) as has_lines,
  (select sum(l.quantity) from lines l
   where l.order_id = o.id and (:product is null or l.product_id = :product)) as pieces,
  coalesce(
    (select sum(l.paid_fen) from lines l where l.order_id = o.id and l.product_id = :product),
    iif(:product is null or not exists (select 1 from lines l where l.order_id = o.id and l.product_id <> :product),
      o.paid_fen, null)) as paid_fen,
  (select iif(min(l.product_id) = max(l.product_id), min(l.product_id), null)
   from lines l where l.order_id = o.id) as product_id,
  coalesce(nullif(trim(o.carrier), ''),
    (select min(l.carrier) from lines l where l.order_id = o.id and trim(l.carrier) <> '')) as carrier
from orders o
join told_warehouses w on w.order_id = o.id
where o.shop_id = :shop and o.order_no = :order
