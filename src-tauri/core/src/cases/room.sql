-- in: case
-- out: the share paid for its pieces, what was given in it, and how much may still be given; nulls where nothing tells what was paid
with it as (
  select c.id, c.shop_id, c.order_no, c.refund_fen, o.id as order_id, o.paid_fen,
    (select count(*) from lines l where l.order_id = o.id) as line_count
  from cases c left join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
  where c.id = :case),
alike as (
  select d.id, max(
      coalesce((select sum(r.amount_fen) from case_refunds r where r.case_id = d.id and r.voided_at is null), 0)
        + coalesce((select sum(p.amount_fen) from ledger_entries p where p.case_id = d.id and p.kind = 'refund_part'), 0),
      iif(d.refunded_at is not null or d.status = 'refunded', coalesce(d.refund_fen, 0), 0)) as given_fen
  from it join cases d on d.id = it.id or (d.shop_id = it.shop_id and d.order_no = it.order_no)),
pieces as (
  select d.id as case_id, d.given_fen, l.line_no, coalesce(l.paid_fen, it.paid_fen) as paid_fen, l.quantity, l.of_quantity
  from it join alike d join case_pieces l on l.case_id = d.id),
own as (
  select sum(paid_fen) as paid_fen, sum(paid_fen * quantity / of_quantity) as share_fen,
    count(*) as lines, sum(quantity >= of_quantity) as whole from pieces where case_id = :case),
shared as (select sum(d.given_fen) as given_fen from alike d where exists (
    select 1 from pieces p join pieces q on q.line_no = p.line_no and q.case_id = d.id where p.case_id = :case)),
cap as (
  select iif(lines = 0 or whole = line_count, coalesce(it.paid_fen, own.paid_fen, it.refund_fen), share_fen) as fen,
    iif(whole = line_count, max(own.paid_fen, coalesce(it.paid_fen, 0)), own.paid_fen) as over_fen from it, own)
select cap.fen as cap_fen, mine.given_fen as given_fen,
  min(cap.fen - mine.given_fen, coalesce(cap.over_fen - shared.given_fen, cap.fen - mine.given_fen),
    coalesce(it.paid_fen - (select sum(given_fen) from alike), cap.fen - mine.given_fen)) as room_fen
from it, own, shared, cap join alike mine on mine.id = it.id
