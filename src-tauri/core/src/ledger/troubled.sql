-- in: shop, order, case  out: how many gifts for its trouble stand for the case, those of its order without a case among them
select count(*) as times
from (
  select root from ledger_own
  where shop_id = :shop and kind = 'trouble' and (order_id = :order or case_id = :case)
    and (case_id is :case or case_id is null or :case is null)
  group by root having sum(amount_fen) > 0)
