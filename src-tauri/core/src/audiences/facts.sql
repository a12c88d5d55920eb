-- in: shop, buyer (none: all), now, order_least, order_since (what a campaign asks of an order), products, provinces (arrays, none: all), level_since
-- out: what is known of each buyer who has paid and not given all of it back
with bought as (
  select orders.id as id, orders.buyer_hash as buyer, orders.order_no as order_no, coalesce(orders.province, orders.city) as province,
    coalesce(orders.paid_fen, 0) as paid_fen, coalesce(orders.paid_fen, 0) - coalesce(orders.freight_fen, 0) as goods_fen,
    coalesce(orders.paid_at, orders.created_at) as bought_at
  from orders
  where orders.shop_id = :shop and orders.buyer_hash is not null and (:buyer is null or orders.buyer_hash = :buyer)
    and coalesce(orders.status, '') not in ('closed', 'unpaid', 'refunded')
    and coalesce(orders.paid_at, orders.created_at) <= :now),
back as (
  select bought.buyer as buyer, count(*) as returns,
    sum(iif(cases.refunded_at is not null or cases.status = 'refunded', coalesce(cases.refund_fen, 0), 0)) as refunded_fen,
    sum(iif((cases.refunded_at is not null or cases.status = 'refunded') and bought.bought_at >= coalesce(:level_since, ''),
      coalesce(cases.refund_fen, 0), 0)) as level_refunded_fen,
    max(not cases_over.over) as open_case
  from bought
  join cases on cases.shop_id = :shop and cases.order_no = bought.order_no
  join cases_over on cases_over.case_id = cases.id
  group by bought.buyer),
had as (
  select coupons.buyer_hash as buyer, max(coupons.given_at) as coupon_at
  from coupons
  where coupons.shop_id = :shop and coupons.buyer_hash is not null and coupons.state <> 'taken_back'
  group by coupons.buyer_hash)
select bought.buyer as buyer, count(*) as orders, sum(bought.paid_fen) - coalesce(back.refunded_fen, 0) as spent_fen,
  max(bought.bought_at) as last_at, coalesce(back.returns, 0) as returns, coalesce(back.open_case, 0) as open_case,
  sum(bought.bought_at >= coalesce(:level_since, '')) as level_orders,
  sum(iif(bought.bought_at >= coalesce(:level_since, ''), bought.paid_fen, 0)) - coalesce(back.level_refunded_fen, 0) as level_fen,
  max(bought.goods_fen >= coalesce(:order_least, 0) and bought.bought_at >= coalesce(:order_since, '')) as ordered,
  :products is null or max(exists (select 1 from lines where lines.order_id = bought.id
    and lines.product_id in (select value from json_each(:products)))) as chose,
  :provinces is null or max(bought.province in (select value from json_each(:provinces))) is 1 as lives,
  had.coupon_at as coupon_at,
  bought.buyer in (select buyer_hash from opt_outs where shop_id = :shop and buyer_hash is not null) as opted_out
from bought
left join back on back.buyer = bought.buyer
left join had on had.buyer = bought.buyer
group by bought.buyer
