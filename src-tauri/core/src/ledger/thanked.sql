-- in: shop, order, case  out: how many thank-yous stand for the order
select (
    select count(*) from (
      select root from ledger_own
      where shop_id = :shop and kind = 'thanks' and (order_id = :order or case_id = :case)
      group by root having sum(amount_fen) > 0))
  + (select count(*) from thanks where order_id = :order) as times
