-- in: scanned, lower, upper, shop  out: cases of this parcel, case or order number, this shop and those not received first
select c.id, c.shop_id, r.id as reception_id, r.staff, r.received_at
from (
  select id from cases where return_tracking_no in (:scanned, :lower, :upper)
  union
  select id from cases where shop_id in (select id from shops) and case_no in (:scanned, :lower, :upper)
  union
  select id from cases where shop_id in (select id from shops) and order_no in (:scanned, :lower, :upper)
  union
  select k.id from parcels p join orders o on o.id = p.order_id
  join cases k on k.shop_id = o.shop_id and k.order_no = o.order_no
  where p.tracking_no in (:scanned, :lower, :upper)
  union
  select k.id from lines l join orders o on o.id = l.order_id
  join cases k on k.shop_id = o.shop_id and k.order_no = o.order_no
  where l.tracking_no in (:scanned, :lower, :upper)
  union
  select case_id from receptions where case_id is not null and upper(scanned) = upper(:scanned)
) meant
join cases c on c.id = meant.id
left join receptions r on r.id = (select min(id) from receptions where case_id = c.id)
order by c.shop_id is :shop desc, r.id is not null, c.applied_at desc, c.id desc
limit 20
