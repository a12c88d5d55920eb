-- in: shop, numbers (array)  out: cases of the shop not received, each with the number that a parcel of its order was sent with
select distinct c.id, upper(m.tracking_no) as number
from (
  select order_id, tracking_no from parcels where tracking_no in (select value from json_each(:numbers))
  union all
  select order_id, tracking_no from lines where tracking_no in (select value from json_each(:numbers))
) m
cross join orders o on o.id = m.order_id
cross join cases c on c.shop_id = o.shop_id and c.order_no = o.order_no
where o.shop_id = :shop and not exists (select 1 from receptions r where r.case_id = c.id)
order by c.applied_at desc, c.id desc
