-- What went back of each case: as its file tells, or as people recorded it on the platform, whichever is more.
create view case_refunded as
select k.id as case_id,
  max(
    iif(k.refunded_at is not null or k.status is 'refunded', coalesce(k.refund_fen, 0), 0),
    coalesce((
      select sum(r.amount_fen) from case_refunds r
      where r.case_id = k.id and r.voided_at is null and r.way <> 'credit'), 0)) as fen
from cases k;
