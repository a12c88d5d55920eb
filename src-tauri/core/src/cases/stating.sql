-- in: shop, reasons (array)  out: id and money of the cases that state one of them, newest first
select id, refund_fen as fen
from cases
where shop_id = :shop
  and reason_stated in (select value from json_each(:reasons))
order by applied_at desc, id desc
