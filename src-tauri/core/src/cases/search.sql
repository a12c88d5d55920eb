-- in: shop, text (like pattern)  out: id and money of cases whose case, order or tracking number contains it, newest first
select id, refund_fen as fen
from cases
where shop_id = :shop
  and (case_no like :text escape '\'
    or order_no like :text escape '\'
    or return_tracking_no like :text escape '\'
    or order_no in (select order_no from orders where shop_id = :shop and tracking_no like :text escape '\'))
order by applied_at desc, id desc
