-- in: shop, product, sku (or none), shipped_since, signed_since. out: orders with these goods that wait, are on the way or were signed for lately
select orders.id as id
from orders
where orders.shop_id = :shop
  and (orders.status = 'paid'
    or orders.status = 'shipped' and orders.signed_at is null and orders.shipped_at >= :shipped_since
    or coalesce(orders.signed_at, orders.completed_at) >= :signed_since)
  and exists (
    select 1
    from lines
    where lines.order_id = orders.id and lines.product_id = :product and (:sku is null or lines.sku_id = :sku)
      and coalesce(lines.status, '') <> 'closed')
order by orders.id
