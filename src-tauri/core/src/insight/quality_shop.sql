-- in: shop  out: first quality applications on its orders
select order_id, product_id, applied_on
from case_links
where shop_id = :shop
  and first = 1
  and quality = 1
  and applied_on is not null
