-- in: shop, text (like pattern)  out: id and money of orders whose order or tracking number contains it, newest first
select id, paid_fen as fen
from orders
where shop_id = :shop
  and (order_no like :text escape '\'
    or tracking_no like :text escape '\'
    or id in (select order_id from lines where tracking_no like :text escape '\'))
order by paid_at desc, id desc
