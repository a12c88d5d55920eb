-- in: scanned, lower, upper, shop  out: orders without a case of which this is the number, or that of a parcel sent with it, this shop's first
select o.id, o.shop_id, o.order_no, max(m.sent) as sent, o.shipped_at, coalesce(nullif(o.goods, ''), (
    select nullif(p.name, '') from lines l join products p on p.id = l.product_id
    where l.order_id = o.id order by l.line_no limit 1)) as product
from (
  select order_id, 1 as sent from parcels where tracking_no in (:scanned, :lower, :upper)
  union all
  select order_id, 1 from lines where tracking_no in (:scanned, :lower, :upper)
  union all
  select id, 0 from orders where shop_id in (select id from shops) and order_no in (:scanned, :lower, :upper)
) m
join orders o on o.id = m.order_id
where not exists (select 1 from cases c where c.shop_id = o.shop_id and c.order_no = o.order_no)
group by o.id
order by o.shop_id is :shop desc, o.id desc
limit 3
