-- in: shop, from, to (days, to excluded)  out: by carrier how many parcels left then, and the first day
select carrier, count(*) as parcels, min(substr(sent_at, 1, 10)) as first_on
from (
  select coalesce(nullif(trim(o.carrier), ''),
      (select min(l.carrier) from lines l where l.order_id = o.id and trim(l.carrier) <> '')) as carrier,
    coalesce(o.shipped_at, o.paid_at) as sent_at
  from orders o
  where o.shop_id = :shop and o.paid_at >= :from and o.paid_at < :to
    and coalesce(o.shipped_at, o.signed_at, o.tracking_no) is not null)
where carrier is not null
group by carrier
