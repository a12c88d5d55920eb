-- in: shop (or none), since, limit. out: orders that are paid, not shipped and not checked
select orders.id as id
from orders
where orders.shop_id in (select shops.id from shops where :shop is null or shops.id = :shop)
  and orders.paid_at >= :since
  and orders.shipped_at is null
  and coalesce(orders.status, 'paid') = 'paid'
  and not exists (select 1 from checks where checks.order_id = orders.id)
order by orders.paid_at, orders.id
limit :limit
