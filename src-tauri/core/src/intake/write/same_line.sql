-- in: order, product, sku (may be null), any (SKU will do), file
-- out: numbers of the order's lines of that product that other files told of, whose SKU may be this one, the likest first
select l.line_no
from lines l
left join skus told on told.id = l.sku_id
left join skus now on now.id = :sku
where l.order_id = :order and l.product_id = :product and l.changed_by is not :file
  and (:any or told.id is null or now.id is null
    or told.sku_name = now.sku_name and now.sku_name <> ''
    or told.sku_code in ('', now.sku_code) and told.sku_name in ('', now.sku_name)
    or now.sku_code in ('', told.sku_code) and now.sku_name in ('', told.sku_name))
order by coalesce(told.sku_name = now.sku_name and now.sku_name <> '', 0) desc, l.sku_id, length(l.line_no), l.line_no
