-- in: case  out: cases of the other origin (by hand, from a file) that may be the same, nearest in time first
select d.id
from cases c
join cases d on d.shop_id = c.shop_id and d.by_hand <> c.by_hand
where c.id = :case
  and (d.order_no = c.order_no
    or (c.order_no is null or d.order_no is null)
      and d.refund_fen = c.refund_fen
      and abs(julianday(d.applied_at) - julianday(c.applied_at)) <= 10)
order by abs(julianday(d.applied_at) - julianday(c.applied_at)), d.id
limit 5
