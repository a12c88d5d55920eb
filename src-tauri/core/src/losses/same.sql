-- in: shop, order (its number), cause, place, product (none: the order as a whole)  out: such a loss that is recorded
select 1
from losses
where shop_id = :shop and order_no = :order and cause = :cause and coalesce(product_id, 0) = coalesce(:product, 0)
  and (cause <> 'late' or place = :place)
