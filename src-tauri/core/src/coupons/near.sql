-- in: campaign, shop, low, least, high (paid for goods; the last excluded), moment, after (days)
-- out: buyers by their first order around what the campaign asks for, in the time in which its coupons were given: those
--   just over it who got one, and those just under it; each from the moment on which the campaign gives
with around as (
  select orders.id as order_id, orders.buyer_hash as buyer,
    coalesce(orders.paid_fen, 0) - coalesce(orders.freight_fen, 0) as goods_fen,
    strftime('%Y-%m-%dT%H:%M:%S', case :moment when 'paid' then orders.paid_at
      when 'signed' then coalesce(orders.signed_at, orders.completed_at) else orders.completed_at end,
      '+' || :after || ' days') as at
  from orders
  where orders.shop_id = :shop and orders.buyer_hash is not null
    and orders.paid_at >= (
      select strftime('%Y-%m-%dT%H:%M:%S', min(own.paid_at), '-30 days')
      from coupons join orders as own on own.id = coupons.order_id
      where coupons.campaign_id = :campaign)
    and coalesce(orders.status, '') not in ('closed', 'unpaid')
    and coalesce(orders.paid_fen, 0) - coalesce(orders.freight_fen, 0) >= :low
    and coalesce(orders.paid_fen, 0) - coalesce(orders.freight_fen, 0) < :high),
span as (
  select min(around.at) as first, max(around.at) as last
  from coupons
  join around on around.order_id = coupons.order_id
  where coupons.campaign_id = :campaign),
firsts as (
  select around.buyer as buyer, around.order_id as order_id, around.goods_fen as goods_fen, min(around.at) as at
  from around
  join span on around.at between span.first and span.last
  group by around.buyer)
select firsts.buyer as buyer, firsts.at as at, firsts.goods_fen >= :least as given
from firsts
where iif(firsts.goods_fen >= :least,
  exists (select 1 from coupons where coupons.campaign_id = :campaign and coupons.order_id = firsts.order_id),
  not exists (select 1 from coupons where coupons.campaign_id = :campaign and coupons.shop_id = :shop
    and coupons.buyer_hash = firsts.buyer and +coupons.given_at <= firsts.at)
  and not exists (select 1 from coupon_draws where coupon_draws.campaign_id = :campaign
    and coupon_draws.buyer_hash = firsts.buyer and coupon_draws.drawn_at <= firsts.at))
