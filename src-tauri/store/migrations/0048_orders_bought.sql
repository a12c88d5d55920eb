-- Orders that count as purchases: paid, and not called off before they were sent. What cost nothing is none, be it a gift or
-- an exchange's replacement; nor is the new order that a case's exchange names: the two are one. A platform writes zero beside
-- what it has paid back in full: sent all the same, that was one. Whoever asks chooses the way in, so that none is taken here.
create view orders_bought as
select o.id as order_id, o.shop_id, o.buyer_hash, substr(o.paid_at, 1, 10) as paid_on, o.paid_fen
from orders o
where +o.paid_at >= '1'
  and (o.status is null or o.status not in ('closed', 'unpaid')
    or coalesce(o.shipped_at, o.signed_at, o.completed_at) is not null)
  and (o.paid_fen is null or o.paid_fen > 0 or o.status = 'closed')
  and (o.shop_id, o.order_no) not in (
    select c.shop_id, p.new_order_no
    from case_plays p join cases c on c.id = p.case_id
    where p.outcome = 'accepted' and p.new_order_no is not null);
