-- in: order, shop, amount, at, by, month, budget. does: gives the coupon where the budget, which other thanks take from too, reaches and the order has none, nor thanks of another kind
insert into thanks (order_id, shop_id, amount_fen, given_at, given_by)
select :order, :shop, :amount, :at, :by
where (select coalesce(sum(amount_fen), 0) from ledger
    where shop_id = :shop and month = :month and kind in ('thanks', 'care')) + :amount <= :budget
  and exists (select 1 from feedback where order_id = :order)
  and not exists (select 1 from thanks where order_id = :order)
  and not exists (
    select 1 from ledger_own where order_id = :order and kind = 'thanks' group by root having sum(amount_fen) > 0)
