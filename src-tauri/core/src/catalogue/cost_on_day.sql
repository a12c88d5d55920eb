-- in: product, sku (0 for none), day. out: the cost in force; a SKU's own before its product's
select cost_fen
from product_costs
where product_id = :product and sku_id in (0, :sku) and from_on <= :day
order by sku_id desc, from_on desc
limit 1
