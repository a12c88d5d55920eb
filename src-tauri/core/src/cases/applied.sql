-- in: shop, from, until (day after the last), reason, reasons (array), each optional  out: id and money of the cases applied in that span, newest first
select id, refund_fen as fen
from cases
where shop_id = :shop
  and applied_at >= :from
  and applied_at < :until
  and (:reason is null or coalesce(reason_stated, '') = :reason)
  and (:reasons is null or reason_stated in (select value from json_each(:reasons)))
order by applied_at desc, id desc
