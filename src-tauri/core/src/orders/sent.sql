-- in: shop, from, before, how ('all', or what was said of a parcel)  out: id and money of parcels that left, newest first
select sent.id, sent.fen
from (
  select orders.id as id, orders.paid_fen as fen, orders.shipped_at as at,
    coalesce(
      (select checks.result
       from checks
       where checks.order_id = orders.id
       order by checks.done_at > orders.shipped_at, checks.done_at desc, checks.id desc
       limit 1),
      iif(exists (
        select 1
        from lot_parcels
        where lot_parcels.order_id = orders.id and lot_parcels.outcome = 'released'), 'sampled', 'unchecked')
      ) as how
  from orders
  where orders.shop_id = :shop and orders.shipped_at >= :from and orders.shipped_at < :before
) as sent
where :how in ('all', sent.how)
order by sent.at desc, sent.id desc
