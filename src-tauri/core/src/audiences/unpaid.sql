-- in: shop, buyer (none: all), now, order_least, order_since, products, provinces (arrays, none: all), level_since
-- out: as facts.sql, for buyers who ordered without paying and have paid for nothing since
with ordered as (
  select orders.buyer_hash as buyer, orders.id as id, coalesce(orders.province, orders.city) as province, orders.created_at as at
  from orders
  where orders.shop_id = :shop and orders.buyer_hash is not null and (:buyer is null or orders.buyer_hash = :buyer)
    and orders.paid_at is null and orders.status in ('unpaid', 'closed')
    and orders.created_at <= :now and coalesce(:order_since, '') <= orders.created_at
    and coalesce(orders.paid_fen, 0) >= coalesce(:order_least, 0)),
had as (
  select coupons.buyer_hash as buyer, max(coupons.given_at) as coupon_at
  from coupons
  where coupons.shop_id = :shop and coupons.buyer_hash is not null and coupons.state <> 'taken_back'
  group by coupons.buyer_hash),
told as (
  select ordered.buyer as buyer, count(*) as orders, max(ordered.at) as last_at,
    :products is null or max(exists (select 1 from lines where lines.order_id = ordered.id
      and lines.product_id in (select value from json_each(:products)))) as chose,
    :provinces is null or max(ordered.province in (select value from json_each(:provinces))) is 1 as lives
  from ordered
  group by ordered.buyer)
select told.buyer as buyer, told.orders as orders, 0 as spent_fen, told.last_at as last_at, 0 as returns, 0 as open_case,
  0 as level_orders, iif(:level_since is null, 0, 0) as level_fen, 1 as ordered, told.chose as chose, told.lives as lives,
  had.coupon_at as coupon_at,
  told.buyer in (select buyer_hash from opt_outs where shop_id = :shop and buyer_hash is not null) as opted_out
from told
left join had on had.buyer = told.buyer
where not exists (
  select 1
  from orders as later
  where later.shop_id = :shop and later.buyer_hash = told.buyer and coalesce(later.status, '') not in ('closed', 'unpaid')
    and coalesce(later.paid_at, later.created_at) >= told.last_at)
