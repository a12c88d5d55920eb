-- in: case. out: what the caller should know of its order, line and product
select cases.shop_id as shop_id, shops.name as shop, orders.id as order_id, orders.paid_fen as paid_fen,
  exists (select 1 from sealed where sealed.order_id = orders.id) as sealed,
  coalesce(orders.signed_at, orders.completed_at) as signed_at,
  coalesce(case_links.product_id,
    (select products.id from products where products.shop_id = cases.shop_id and products.product_no = cases.product_no)
  ) as product_id,
  (select skus.sku_name from lines join skus on skus.id = lines.sku_id
   where lines.order_id = case_links.order_id and lines.line_no = case_links.line_no) as sku,
  (select lines.quantity from lines
   where lines.order_id = case_links.order_id and lines.line_no = case_links.line_no) as quantity,
  iif(orders.buyer_hash is null, null, (
    select count(*)
    from orders as earlier
    where earlier.shop_id = orders.shop_id and earlier.buyer_hash = orders.buyer_hash
      and coalesce(earlier.status, '') not in ('closed', 'unpaid')
      and coalesce(earlier.paid_at, earlier.created_at, '') <= coalesce(orders.paid_at, orders.created_at, '')
  )) as nth_order
from cases
join shops on shops.id = cases.shop_id
left join case_links on case_links.case_id = cases.id
left join orders on orders.shop_id = cases.shop_id and orders.order_no = cases.order_no
where cases.id = :case
