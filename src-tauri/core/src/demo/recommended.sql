-- in: shop, from, until  out: the first orders of some buyers paid in that span, every twenty-ninth, by time
select fresh.order_no as order_no, fresh.paid_at as paid_at
from (
  select orders.order_no, orders.paid_at, row_number() over (order by orders.paid_at, orders.order_no) as place
  from orders
  where orders.shop_id = :shop and orders.paid_at >= :from and orders.paid_at < :until
    and orders.status in ('paid', 'shipped', 'completed')
    and not exists (
      select 1 from orders as earlier
      where earlier.shop_id = orders.shop_id and earlier.buyer_hash = orders.buyer_hash
        and earlier.paid_at < orders.paid_at)) as fresh
where fresh.place % 29 = 0
order by fresh.paid_at
