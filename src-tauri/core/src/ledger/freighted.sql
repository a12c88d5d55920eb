-- in: case  out: how many entries of freight stand for the case, and their sum
select count(*) as times, coalesce(sum(fen), 0) as fen
from (
  select sum(amount_fen) as fen from ledger_own
  where shop_id = (select shop_id from cases where id = :case) and case_id = :case and kind = 'freight'
  group by root having sum(amount_fen) > 0)
