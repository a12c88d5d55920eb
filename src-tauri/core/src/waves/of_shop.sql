-- in: shop  out: its waves with a row for each of their products, the newest first
select w.id as id, w.name as name, w.first_on as first_on, w.last_on as last_on, p.product_id as product_id,
  coalesce(nullif(products.name, ''), products.product_no, '') as product
from waves w
left join wave_products p on p.wave_id = w.id
left join products on products.id = p.product_id
where w.shop_id = :shop
order by w.first_on desc, w.id desc, product, p.product_id
