-- in: campaign, today, state (none: all), skip, limit. out: coupons of a campaign, the newest first
with told as (
  select coupons.id as id, coupons.code as code, coupons.shop_id as shop_id, coupons.face_fen as face_fen,
    coupons.order_id as order_id, coupons.buyer_hash as buyer_hash, coupons.given_at as given_at, coupons.given_by as given_by,
    coupons.expires_on as expires_on, coupons.used_order_no as used_order_no,
    iif(coupons.state <> 'given', coupons.state, iif(coupons.expires_on < :today, 'expired', 'open')) as state
  from coupons
  where coupons.campaign_id = :campaign)
select told.code as code, told.state as state, told.face_fen as face_fen, told.order_id as order_id,
  orders.order_no as order_no, told.given_at as given_at, told.given_by as given_by, told.expires_on as expires_on,
  told.used_order_no as used_order_no,
  coalesce((select undone from orders_undone where order_id = into_order.id), 0) as used_order_refunded,
  coalesce(into_order.buyer_hash <> told.buyer_hash, 0) as used_by_other
from told
left join orders on orders.id = told.order_id
left join orders as into_order on into_order.shop_id = told.shop_id and into_order.order_no = told.used_order_no
where :state is null or told.state = :state
order by told.id desc
limit :limit offset :skip
