-- in: shop. out: coupons with each other order of the shop that names their code, and what stands against that use
select coupons.id as id, coupons.campaign_id as campaign_id, coupons.code as code, coupons.face_fen as face_fen,
  coupons.used_order_no as used_order_no, orders.order_no as order_no,
  coalesce(orders.paid_at, orders.created_at, coupons.given_at) as used_at,
  case
    when coupons.state = 'used' then 'used_before'
    when coupons.state = 'taken_back' then 'taken_back'
    when coalesce(orders.paid_at, orders.created_at) < coupons.given_at then 'order_older'
    when date(coalesce(orders.paid_at, orders.created_at)) > coupons.expires_on then 'expired'
    when coalesce(orders.paid_fen, 0) - coalesce(orders.freight_fen, 0) + coupons.face_fen < coupons.threshold_fen
      then 'under_threshold'
    when exists (
      select 1 from coupons as other
      where other.campaign_id = coupons.campaign_id and other.shop_id = coupons.shop_id
        and other.used_order_no = orders.order_no and other.state = 'used') then 'order_used_one'
  end as why
from coupons
join order_coupons on order_coupons.code = coupons.code
join orders on orders.id = order_coupons.order_id and orders.shop_id = coupons.shop_id
where coupons.shop_id = :shop and coalesce(orders.status, '') not in ('unpaid', 'closed')
  and orders.order_no is not coupons.used_order_no and orders.id is not coupons.order_id
order by coupons.id, used_at
