-- in: shop  out: what was said last about each product
select a.id, a.product_id, a.until_on, a.note, a.hits, a.orders, a.by, a.at
from alert_answers a
where a.shop_id = :shop
  and a.id = (select max(id) from alert_answers where shop_id = a.shop_id and product_id = a.product_id)
