-- in: shop, order (its number)  out: which warehouse sent it, who carried it, what was paid for it, its product where it has one alone
select w.warehouse, o.paid_fen,
  (select iif(min(l.product_id) = max(l.product_id), min(l.product_id), null)
   from lines l where l.order_id = o.id) as product_id,
  coalesce(nullif(trim(o.carrier), ''),
    (select min(l.carrier) from lines l where l.order_id = o.id and trim(l.carrier) <> '')) as carrier
from orders o
join told_warehouses w on w.order_id = o.id
where o.shop_id = :shop and o.order_no = :order
