-- in: shop, text (like pattern)  out: id and money of cases whose case, order or tracking number, title or SKU contains it, newest first
select c.id, c.refund_fen as fen
from cases c
where c.shop_id = :shop
  and (c.case_no like :text escape '\'
    or c.order_no like :text escape '\'
    or c.return_tracking_no like :text escape '\'
    or c.product_name like :text escape '\'
    or c.sku_code like :text escape '\'
    or c.product_no in (
      select p.product_no from products p where p.shop_id = :shop and p.name like :text escape '\')
    or c.order_no in (
      select o.order_no from orders o
      where o.shop_id = :shop and (o.tracking_no like :text escape '\' or o.goods like :text escape '\')))
order by c.applied_at desc, c.id desc
