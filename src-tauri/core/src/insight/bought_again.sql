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
  where orders.paid_at < :until),
bought as (
  select orders.id as id, orders.paid_at as paid_at,
    min(orders.paid_at) filter (where coalesce(orders.status, '') not in ('closed', 'unpaid')) over (
      partition by orders.buyer_hash order by orders.paid_at groups between 1 following and unbounded following) as next_at
  from span
  join orders on orders.shop_id = :shop and orders.paid_at >= span.first
    and orders.paid_at <= strftime('%Y-%m-%dT%H:%M:%S', span.last, '+30 days')
  where orders.buyer_hash is not null)
select given.order_id is not null as gift, count(*) as orders,
  coalesce(sum(bought.next_at <= strftime('%Y-%m-%dT%H:%M:%S', bought.paid_at, '+30 days')), 0) as again
from span
join bought on bought.paid_at <= span.last
left join given on given.order_id = bought.id
group by 1
