-- in: shop, since (none: always), now. out: orders and money of each buyer, refunds left out
with bought as (
  select orders.buyer_hash as buyer, orders.order_no as order_no, coalesce(orders.paid_fen, 0) as paid_fen
  from orders
  where orders.shop_id = :shop and orders.buyer_hash is not null
    and coalesce(orders.status, '') not in ('closed', 'unpaid', 'refunded')
    and coalesce(orders.paid_at, orders.created_at) <= :now
    and coalesce(orders.paid_at, orders.created_at) >= coalesce(:since, ''))
select count(*) as orders, sum(bought.paid_fen - coalesce((select sum(cases.refund_fen)
    from cases
    where cases.shop_id = :shop and cases.order_no = bought.order_no
      and (cases.refunded_at is not null or cases.status = 'refunded')), 0)) as spent_fen
from bought
group by bought.buyer
