-- in: shop, from, before, how ('all', or what was said of a parcel)  out: id and money of parcels that left, newest first
select sent.id, sent.fen
from (
  select orders.id as id, orders.paid_fen as fen, orders.shipped_at as at,
    (select how from parcels_sent where order_id = orders.id) as how
  from orders
  where orders.shop_id = :shop and orders.shipped_at >= :from and orders.shipped_at < :before
) as sent
where :how in ('all', sent.how)
order by sent.at desc, sent.id desc
