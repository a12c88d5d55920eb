-- in: shop. out: coupons that are out and whose code an order of the shop names, with the first such order
select coupons.id as id, orders.order_no as order_no,
  min(coalesce(orders.paid_at, orders.created_at, coupons.given_at)) as used_at
from coupons
join order_coupons on order_coupons.code = coupons.code
join orders on orders.id = order_coupons.order_id and orders.shop_id = coupons.shop_id
where coupons.shop_id = :shop and coupons.state = 'given' and coalesce(orders.status, '') not in ('unpaid')
  and orders.id is not coupons.order_id
group by coupons.id
