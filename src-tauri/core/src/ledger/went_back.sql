-- in: case  out: what went back for the goods in it, as a person recorded or a file tells
select max(
    coalesce((select sum(r.amount_fen) from case_refunds r where r.case_id = c.id and r.voided_at is null), 0),
    iif(c.refunded_at is not null or c.status = 'refunded', coalesce(c.refund_fen, 0), 0)) as fen
from cases c
where c.id = :case
