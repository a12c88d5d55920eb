-- in: product. out: its costs and those of its SKUs, the newest first
select id, nullif(sku_id, 0) as sku_id, nullif(from_on, '') as from_on, cost_fen, noted_by
from product_costs
where product_id = :product
order by product_costs.from_on desc, product_costs.sku_id
