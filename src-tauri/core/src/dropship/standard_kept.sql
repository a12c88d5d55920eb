-- in: shop, partner, station, from, before (moments of sending)  out: its parcels that left, those its own sheets checked, and those
-- of them that had passed and came back for quality
select count(*) as sent, coalesce(sum(t.result is not null), 0) as checked,
  coalesce(sum(t.result is 'passed' and t.returned), 0) as escaped
from (
  select
    (select k.result from checks k
     where k.order_id = o.id and k.station = :station
     order by k.done_at desc, k.id desc
     limit 1) as result,
    exists (select 1 from case_links k where k.order_id = o.id and k.quality = 1) as returned
  from orders o
  join told_warehouses w on w.order_id = o.id
  where o.shop_id = :shop and o.shipped_at >= :from and o.shipped_at < :before and w.warehouse = :partner) t
