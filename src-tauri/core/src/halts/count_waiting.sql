-- in: shop, product, sku (or none). out: how many orders with these goods wait to be packed, and their money
select count(*) as orders, coalesce(sum(orders.paid_fen), 0) as paid_fen
from orders
where orders.shop_id = :shop and orders.status = 'paid'
  and exists (
    select 1
    from lines
    where lines.order_id = orders.id and lines.product_id = :product and (:sku is null or lines.sku_id = :sku)
      and coalesce(lines.status, '') <> 'closed')
