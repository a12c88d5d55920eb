-- in: shop, code. out: the coupon of this shop with this code
select coupons.id as id, coupons.campaign_id as campaign_id, campaigns.name as name, coupons.order_id as order_id,
  coupons.buyer_hash as buyer_hash,
  coupons.state as state, coupons.face_fen as face_fen, coupons.threshold_fen as threshold_fen,
  coupons.given_at as given_at, coupons.expires_on as expires_on, coupons.used_order_no as used_order_no
from coupons
join campaigns on campaigns.id = coupons.campaign_id
where coupons.shop_id = :shop and coupons.code = :code
