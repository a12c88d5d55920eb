-- in: shop, text (small letters, may be empty). out: products of the shop that it fits, newest first
select products.id as id, products.name as name, products.product_no as product_no
from products
where products.shop_id = :shop
  and (:text = ''
    or instr(lower(products.name), :text) > 0
    or instr(lower(products.product_no), :text) > 0
    or exists (
      select 1
      from skus
      where skus.product_id = products.id
        and (instr(lower(skus.sku_code), :text) > 0 or instr(lower(skus.sku_name), :text) > 0)))
order by products.id desc
limit 20
