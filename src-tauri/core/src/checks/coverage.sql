-- in: shop, from, before. out: parcels that left in these days, by what their last check before said of them
select coalesce(
  (select checks.result
   from checks
   where checks.order_id = orders.id
   order by checks.done_at > orders.shipped_at, checks.done_at desc, checks.id desc
   limit 1),
  iif(exists (
    select 1
    from lot_parcels
    where lot_parcels.order_id = orders.id and lot_parcels.outcome = 'released'), 'sampled', 'unchecked')
  ) as how, count(*) as orders
from orders
where orders.shop_id = :shop and orders.shipped_at >= :from and orders.shipped_at < :before
group by how
