-- in: shop, campaign, order (none: all), since (paid before then, an order is not even looked at; none: all), now
-- out: paid orders, the newest first, with what the conditions of a campaign look at
select orders.id as id, orders.shop_id as shop_id, orders.order_no as order_no, orders.buyer_hash as buyer,
  coalesce(orders.paid_fen, 0) - coalesce(orders.freight_fen, 0) as goods_fen,
  coalesce(orders.paid_at, iif(orders.status in ('paid', 'shipped', 'completed'), orders.created_at, null)) as paid_at,
  coalesce(orders.signed_at, orders.completed_at) as signed_at, orders.completed_at as completed_at,
  (select undone from orders_undone where order_id = orders.id) as undone,
  exists (select 1 from coupons where coupons.campaign_id = :campaign and coupons.order_id = orders.id) as has_one,
  (select count(*) from coupons where coupons.campaign_id = :campaign and coupons.shop_id = orders.shop_id
    and coupons.buyer_hash = orders.buyer_hash and coupons.state <> 'taken_back') as buyer_has,
  exists (select 1 from coupon_draws where coupon_draws.campaign_id = :campaign
    and coupon_draws.order_id = orders.id) as drawn
from orders
where (:order is null and orders.shop_id = :shop or orders.id = :order)
  and (:since is null or coalesce(orders.paid_at, orders.created_at) >= :since)
  and (:order is not null or coalesce(orders.paid_at, orders.created_at) <= :now)
order by orders.paid_at desc, orders.id desc
