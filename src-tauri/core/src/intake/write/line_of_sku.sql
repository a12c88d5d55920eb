-- in: order, product, sku (may be null), before (alike lines above it)  out: the number of the order's line of that very SKU
select line_no from lines
where order_id = :order and product_id = :product and sku_id is :sku
order by length(line_no), line_no limit 1 offset :before
