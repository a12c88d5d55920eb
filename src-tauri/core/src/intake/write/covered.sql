-- in: shop, order_no, case (the one whose place a return of the whole order takes), refund (of that return), file
-- out: the other cases that only the order's file has told of are no refunds beside it, where it gave back as much as all of them
update cases set refund_fen = 0, refunded_at = null, status = 'closed', changed_by = :file
where shop_id = :shop and order_no = :order_no and applied_estimated is not null and id <> :case
  and :refund >= (select sum(refund_fen) from cases o
    where o.shop_id = :shop and o.order_no = :order_no and o.applied_estimated is not null)
