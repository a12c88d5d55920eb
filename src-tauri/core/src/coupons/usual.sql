-- in: shop, from, until, days. out: orders paid in those days, and how many of their buyers ordered again within so many days
select count(*) as orders, coalesce(sum(exists (
  select 1
  from orders as later
  where later.shop_id = orders.shop_id and later.buyer_hash = orders.buyer_hash
    and coalesce(later.status, '') not in ('closed', 'unpaid') and later.paid_at > orders.paid_at
    and later.paid_at <= strftime('%Y-%m-%dT%H:%M:%S', orders.paid_at, '+' || :days || ' days'))), 0) as again
from orders
where orders.shop_id = :shop and orders.buyer_hash is not null and orders.paid_at >= :from and orders.paid_at < :until
  and coalesce(orders.status, '') not in ('closed', 'unpaid')
