-- in: shop. out: coupons that are out and whose own order was cancelled or given back
select coupons.id as id, coupons.face_fen as face_fen
from coupons
join orders on orders.id = coupons.order_id
where coupons.shop_id = :shop and coupons.state = 'given'
  and (coalesce(orders.status, '') in ('closed', 'unpaid', 'refunded')
    or exists (select 1 from cases where cases.shop_id = orders.shop_id and cases.order_no = orders.order_no
      and (cases.refunded_at is not null or cases.status = 'refunded')))
order by coupons.id
