-- in: shop, rule, until. out: of orders paid before, with the gift and without it in the same days, how many bought again
with given as (
  select distinct checks.order_id as order_id
  from check_gifts
  join checks on checks.id = check_gifts.check_id
  where check_gifts.rule_id = :rule and check_gifts.outcome = 'complete'
    and checks.shop_id = :shop and checks.result = 'passed'),
span as (
  select min(substr(orders.paid_at, 1, 10)) as first, max(orders.paid_at) as last
  from given
  join orders on orders.id = given.order_id
  where orders.paid_at < :until)
select given.order_id is not null as gift, count(*) as orders,
  sum(exists (
    select 1
    from orders as later
    where later.shop_id = orders.shop_id and later.buyer_hash = orders.buyer_hash
      and coalesce(later.status, '') not in ('closed', 'unpaid')
      and later.paid_at > orders.paid_at
      and later.paid_at <= strftime('%Y-%m-%dT%H:%M:%S', orders.paid_at, '+30 days'))) as again
from span
join orders on orders.shop_id = :shop and orders.paid_at >= span.first and orders.paid_at <= span.last
left join given on given.order_id = orders.id
where orders.paid_at < :until and orders.buyer_hash is not null
group by 1
