-- in: shop, paid_until, paid_since. out: orders paid in that span that have not left yet
select orders.id as id
from orders
where orders.shop_id = :shop and orders.status = 'paid' and orders.shipped_at is null
  and orders.paid_at <= :paid_until and orders.paid_at >= :paid_since
order by orders.id
