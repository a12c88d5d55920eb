-- A coupon keeps the threshold it was given with; when an order is undone is asked in one place.

alter table coupons add column threshold_fen integer not null default 0 check (threshold_fen >= 0);
update coupons
set threshold_fen = (select campaigns.threshold_fen from campaigns where campaigns.id = coupons.campaign_id);

-- An order is undone when it was cancelled, or when what went back over all its cases covers the goods. A refund
-- recorded by hand and the same refund told by a file are one; a refund of unknown size is taken for the whole.
create view orders_undone as
select o.id as order_id,
  coalesce(o.status, '') in ('closed', 'unpaid', 'refunded') or coalesce((
    select max(b.told and c.refund_fen is null)
      or sum(max(b.recorded_fen, iif(b.told, coalesce(c.refund_fen, 0), 0)))
        >= max(1, coalesce(o.paid_fen, 0) - coalesce(o.freight_fen, 0))
    from cases c
    join (
      select k.id, k.refunded_at is not null or k.status is 'refunded' as told,
        coalesce((select sum(r.amount_fen) from case_refunds r where r.case_id = k.id and r.voided_at is null), 0)
          + coalesce((select sum(e.amount_fen) from ledger_entries e where e.case_id = k.id and e.kind = 'refund_part'), 0)
          as recorded_fen
      from cases k) b on b.id = c.id
    where c.shop_id = o.shop_id and c.order_no = o.order_no), 0) as undone
from orders o;

-- Whether a case waits for nobody any more.
create view cases_over as
select c.id as case_id,
  coalesce(w.dispute, '') <> 'disputed' and not (coalesce(w.settlement, '') = 'owed' and w.over = 0)
    and (coalesce(w.over, 0) = 1 or c.refunded_at is not null or c.closed_at is not null
      or coalesce(c.status, '') not in ('applied', 'agreed', 'returned')) as over
from cases c
left join case_work w on w.case_id = c.id;

-- The file that last changed a compensation; none: the one that added it.
alter table compensations add column changed_by integer;

-- How a parcel left: by what its last check before said of it, else by what its lot allowed.
create view parcels_sent as
select o.id as order_id, coalesce(
  (select k.result from checks k where k.order_id = o.id
   order by k.done_at > o.shipped_at, k.done_at desc, k.id desc limit 1),
  iif(exists (select 1 from lot_parcels p where p.order_id = o.id and p.outcome = 'released'), 'sampled', 'unchecked'))
  as how
from orders o
where o.shipped_at is not null;
