-- What a used coupon has really cost: goods that came back cost nothing, so that a refund gives its share of the coupon
-- back, and an order that is undone all of it. Of an order that is not in the book nothing came back.
create view coupons_spent as
select c.id as coupon_id,
  case
    when coalesce(o.paid_fen, 0) <= 0 and coalesce(u.undone, 0) = 0 then c.face_fen
    when u.undone then 0
    else c.face_fen * max(0, o.paid_fen - coalesce((
      select sum(k.refund_fen) from cases k
      where k.shop_id = o.shop_id and k.order_no = o.order_no
        and (k.refunded_at is not null or k.status = 'refunded')), 0)) / o.paid_fen
  end as spent_fen
from coupons c
left join orders o on o.shop_id = c.shop_id and o.order_no = c.used_order_no
left join orders_undone u on u.order_id = o.id
where c.state = 'used';
