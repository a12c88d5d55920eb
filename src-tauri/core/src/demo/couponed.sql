-- in: shop, from, until. out: the first order of each buyer signed for in those days and worth enough, with his next one
select orders.id as id, orders.buyer_hash as buyer, min(coalesce(orders.signed_at, orders.completed_at)) as signed_at,
  (select later.order_no from orders as later where later.shop_id = orders.shop_id
    and later.buyer_hash = orders.buyer_hash and later.paid_at > coalesce(orders.signed_at, orders.completed_at)
    and coalesce(later.status, '') not in ('closed', 'unpaid') order by later.paid_at limit 1) as next_no,
  (select min(later.paid_at) from orders as later where later.shop_id = orders.shop_id
    and later.buyer_hash = orders.buyer_hash and later.paid_at > coalesce(orders.signed_at, orders.completed_at)
    and coalesce(later.status, '') not in ('closed', 'unpaid')) as next_at
from orders
where orders.shop_id = :shop and orders.buyer_hash is not null and orders.paid_fen >= 8000
  and coalesce(orders.status, '') not in ('closed', 'unpaid', 'refunded')
  and coalesce(orders.signed_at, orders.completed_at) >= :from and coalesce(orders.signed_at, orders.completed_at) < :until
group by orders.buyer_hash
order by orders.order_no
limit 800
