-- in: shop, product, sku (or none), since. out: orders with these goods that wait to be packed, newest first
select orders.id as order_id, orders.order_no as order_no, coalesce(orders.paid_at, orders.created_at) as at, orders.paid_fen as paid_fen,
  exists (
    select 1
    from cases
    where cases.shop_id = orders.shop_id and cases.order_no = orders.order_no
      and coalesce(cases.status, 'applied') in ('applied', 'agreed', 'returned', 'refunded')) as refund
from orders
where orders.shop_id = :shop and orders.status = 'paid'
  and exists (
    select 1
    from lines
    where lines.order_id = orders.id and lines.product_id = :product and (:sku is null or lines.sku_id = :sku)
      and coalesce(lines.status, '') <> 'closed')
  and :since is not null
order by at desc, orders.id desc
