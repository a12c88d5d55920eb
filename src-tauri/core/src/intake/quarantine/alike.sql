-- in: shop, file, order number, product number or name, SKU  out: product, SKU and number of such lines that the file has brought
select l.product_id, coalesce(l.sku_id, 0), count(*)
from orders o
join lines l on l.order_id = o.id
join products p on p.id = l.product_id
left join skus s on s.id = l.sku_id
where o.shop_id = :shop
  and o.order_no = :order
  and l.added_by = :file
  and p.product_no = coalesce(:product, :name)
  and coalesce(s.sku_code, '') = coalesce(:code, '')
  and coalesce(s.sku_name, '') = coalesce(:sku, '')
group by l.product_id, l.sku_id
limit 1
