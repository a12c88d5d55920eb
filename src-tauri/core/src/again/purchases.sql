-- in: shop  out: its purchases as they lie in the book: paid, and not called off before they were sent. What cost nothing is
--   none, be it a gift or an exchange's replacement; nor is the new order that a case's exchange names: the two are one.
--   A platform writes zero beside what it has paid back in full: sent all the same, that was one
select orders.id, orders.buyer_hash, substr(orders.paid_at, 1, 10) as paid_on, orders.paid_fen
from orders not indexed
where orders.shop_id = :shop and orders.paid_at >= '1'
  and (orders.status is null or orders.status not in ('closed', 'unpaid')
    or coalesce(orders.shipped_at, orders.signed_at, orders.completed_at) is not null)
  and (orders.paid_fen is null or orders.paid_fen > 0 or orders.status = 'closed')
  and orders.order_no not in (
    select p.new_order_no from case_plays p join cases c on c.id = p.case_id
    where c.shop_id = :shop and p.outcome = 'accepted' and p.new_order_no is not null)
