-- in: shop, order (its number), cause, place, product (none: the order as a whole)
-- out: such a loss that is recorded; one of the whole order holds each of its products
select 1
from losses
where shop_id = :shop and order_no = :order and cause = :cause
  and (product_id is null or :product is null or product_id = :product) and (cause <> 'late' or place = :place)
limit 1
