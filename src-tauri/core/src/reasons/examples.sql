-- in: shop, reasons (array)  out: the newest cases that state one of them, with their product's title
select c.id, c.case_no, coalesce(nullif(c.product_name, ''), o.goods)
from cases c
left join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
where c.shop_id = :shop
  and c.reason_stated in (select value from json_each(:reasons))
order by c.applied_at desc, c.id desc
limit 2
