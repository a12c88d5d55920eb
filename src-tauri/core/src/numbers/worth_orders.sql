-- in: shop, basis ('signed' or 'paid'), from, before, follow (days), longest. out: the cohort by its only product and by
--   whether it was checked, with quality returns within so many days and the time of its checks; sampled lots left out
select told.product as product, told.seconds is not null as checked, count(*) as orders,
  sum(told.quality) as quality, coalesce(sum(told.seconds), 0) as seconds
from (
  select
    (select iif(count(distinct lines.product_id) = 1, min(lines.product_id), 0)
     from lines
     where lines.order_id = cohort.id) as product,
    (select sum(min(checks.seconds, :longest)) from checks where checks.order_id = cohort.id) as seconds,
    exists (
      select 1
      from case_links
      join cases on cases.id = case_links.case_id
      where case_links.order_id = cohort.id and case_links.first = 1 and case_links.quality = 1
        and cases.applied_at < date(cohort.at, '+' || (:follow + 1) || ' days')) as quality
  from (
    select orders.id as id, coalesce(orders.signed_at, orders.completed_at) as at
    from orders
    where :basis = 'signed' and orders.shop_id = :shop
      and coalesce(orders.signed_at, orders.completed_at) >= :from
      and coalesce(orders.signed_at, orders.completed_at) < :before
    union all
    select orders.id, orders.paid_at
    from orders
    where :basis = 'paid' and orders.shop_id = :shop and orders.paid_at >= :from and orders.paid_at < :before
  ) as cohort
  where not exists (
    select 1 from lot_parcels where lot_parcels.order_id = cohort.id and lot_parcels.outcome = 'released')
) as told
group by told.product, told.seconds is not null
order by told.product
