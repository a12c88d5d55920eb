-- in: shop. out: coupons that are out and whose own order was cancelled or given back
select coupons.id as id, coupons.face_fen as face_fen
from coupons
join orders on orders.id = coupons.order_id
where coupons.shop_id = :shop and coupons.state = 'given'
  and (select undone from orders_undone where order_id = orders.id)
order by coupons.id
