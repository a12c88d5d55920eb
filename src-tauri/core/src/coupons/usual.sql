-- in: shop, from, until, days. out: orders paid in those days, and how many of their buyers ordered again within so many days
select count(*) as orders,
  coalesce(sum(next_at <= strftime('%Y-%m-%dT%H:%M:%S', paid_at, '+' || :days || ' days')), 0) as again
from (
  select paid_at, first_value(paid_at) over (partition by buyer_hash order by paid_at
    groups between 1 following and unbounded following) as next_at
  from orders
  where shop_id = :shop and buyer_hash is not null and coalesce(status, '') not in ('closed', 'unpaid')
    and paid_at >= :from and paid_at <= strftime('%Y-%m-%dT%H:%M:%S', :until, '+' || :days || ' days'))
where paid_at < :until
