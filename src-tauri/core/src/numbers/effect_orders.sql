-- in: shop, basis ('shipped' or 'paid'), from, before, follow (days). out: orders of these days, of them quality returns
--   applied within so many days, and of them with proof of packing
select count(*) as orders,
  coalesce(sum(exists (
    select 1
    from case_links
    join cases on cases.id = case_links.case_id
    where case_links.order_id = sent.id and case_links.first = 1 and case_links.quality = 1
      and cases.applied_at < date(sent.at, '+' || (:follow + 1) || ' days'))), 0) as quality,
  coalesce(sum(exists (
    select 1 from evidence where evidence.order_id = sent.id and evidence.scene = 'packing')), 0) as proven
from (
  select orders.id as id, orders.shipped_at as at
  from orders
  where :basis = 'shipped' and orders.shop_id = :shop and orders.shipped_at >= :from and orders.shipped_at < :before
  union all
  select orders.id, orders.paid_at
  from orders
  where :basis = 'paid' and orders.shop_id = :shop and orders.paid_at >= :from and orders.paid_at < :before
) as sent
