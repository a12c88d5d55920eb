-- in: shop. out: coupons that are used or taken back, with each other order of the shop that names their code, the newest first
select coupons.code as code, coupons.used_order_no as used_order_no, orders.order_no as order_no,
  coupons.face_fen as face_fen
from coupons
join order_coupons on order_coupons.code = coupons.code
join orders on orders.id = order_coupons.order_id and orders.shop_id = coupons.shop_id
where coupons.shop_id = :shop and coupons.state in ('used', 'taken_back')
  and coalesce(orders.status, '') not in ('unpaid', 'closed')
  and orders.order_no is not coupons.used_order_no and orders.id is not coupons.order_id
order by coalesce(orders.paid_at, orders.created_at) desc, coupons.id desc
limit 100
