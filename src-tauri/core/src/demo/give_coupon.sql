-- in: all that a coupon is. does: keeps it
insert into coupons (shop_id, campaign_id, code, order_id, buyer_hash, state, face_fen, threshold_fen, given_at,
  given_by, expires_on, used_at, used_order_no, used_told)
values (:shop, :campaign, :code, :order, :buyer, :state, :face, :threshold, :at, :by, :expires,
  :used_at, :used_no, iif(:used_at is null, null, 'orders'))
on conflict do nothing
