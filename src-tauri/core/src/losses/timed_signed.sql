-- in: shop, party (carrier), hours (`+72 hours`), first, last (days on which the promise falls), since, before (moments of sending)
-- out: its parcels that were signed for: on which day they should have been, and how many days later they were
select t.id, t.order_no, t.paid_fen, t.warehouse, t.carrier, date(t.promised) as promised_on,
  cast(julianday(date(t.signed_at)) - julianday(date(t.promised)) as integer) as days_late
from (
  select o.id, o.order_no, o.paid_fen, o.signed_at, w.warehouse, trim(o.carrier) as carrier,
    datetime(o.shipped_at, :hours) as promised
  from orders o
  join told_warehouses w on w.order_id = o.id
  where o.shop_id = :shop and o.shipped_at >= :since and o.shipped_at < :before and o.signed_at is not null
    and trim(o.carrier) = :party) t
where date(t.promised) >= :first and date(t.promised) <= :last
