-- in: shop, party (warehouse), hours (`+48 hours`), first, last (days on which the promise falls), since, before (moments of payment)
-- out: its orders that were sent: on which day they should have been, and how many days later they were
select t.id, t.order_no, t.paid_fen, t.warehouse, t.carrier, date(t.promised) as promised_on,
  cast(julianday(date(t.shipped_at)) - julianday(date(t.promised)) as integer) as days_late
from (
  select o.id, o.order_no, o.paid_fen, o.shipped_at, w.warehouse, nullif(trim(o.carrier), '') as carrier,
    datetime(o.paid_at, :hours) as promised
  from orders o
  join told_warehouses w on w.order_id = o.id
  where o.shop_id = :shop and o.paid_at >= :since and o.paid_at < :before and o.shipped_at is not null
    and w.warehouse = :party) t
where date(t.promised) >= :first and date(t.promised) <= :last
