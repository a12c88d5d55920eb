-- in: shop, basis ('shipped', 'paid' or 'signed'), from, until (day after the last), follow (days), checks ('all', 'checked'
--   or 'unchecked'), only ('all' or 'back')  out: id and money of orders that were watched so many days, newest first
select told.id, told.fen
from (
  select orders.id as id, orders.paid_fen as fen, orders.shipped_at as at
  from orders
  where :basis = 'shipped' and orders.shop_id = :shop and orders.shipped_at >= :from and orders.shipped_at < :until
  union all
  select orders.id, orders.paid_fen, orders.paid_at
  from orders
  where :basis = 'paid' and orders.shop_id = :shop and orders.paid_at >= :from and orders.paid_at < :until
  union all
  select orders.id, orders.paid_fen, coalesce(orders.signed_at, orders.completed_at)
  from orders
  where :basis = 'signed' and orders.shop_id = :shop
    and coalesce(orders.signed_at, orders.completed_at) >= :from
    and coalesce(orders.signed_at, orders.completed_at) < :until
) as told
where (:checks = 'all'
    or (:checks = 'checked') = exists (select 1 from checks where checks.order_id = told.id)
    and not exists (
      select 1 from lot_parcels where lot_parcels.order_id = told.id and lot_parcels.outcome = 'released'))
  and (:only = 'all' or exists (
    select 1
    from case_links
    join cases on cases.id = case_links.case_id
    where case_links.order_id = told.id and case_links.first = 1 and case_links.quality = 1
      and cases.applied_at < date(told.at, '+' || (:follow + 1) || ' days')))
order by told.at desc, told.id desc
