-- in: order. out: which order of its buyer it is, counted in its shop; none where the buyer is not known
select iif(orders.buyer_hash is null, null, (
  select count(*)
  from orders as earlier
  where earlier.shop_id = orders.shop_id and earlier.buyer_hash = orders.buyer_hash
    and coalesce(earlier.status, '') not in ('closed', 'unpaid')
    and coalesce(earlier.paid_at, earlier.created_at, '') <= coalesce(orders.paid_at, orders.created_at, ''))) as nth
from orders
where orders.id = ?1
