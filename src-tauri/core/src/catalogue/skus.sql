-- in: product, today. out: its SKUs with what is noted of each
select s.id, s.sku_code, s.sku_name, cost.cost_fen, nullif(cost.from_on, '') as cost_from, n.price_fen, t.counted, t.moved, t.stock
from skus s
left join sku_records n on n.sku_id = s.id
left join sku_stocks t on t.sku_id = s.id
left join product_costs cost on cost.product_id = s.product_id and cost.sku_id = s.id and cost.from_on = (
  select max(c.from_on) from product_costs c
  where c.product_id = s.product_id and c.sku_id = s.id and c.from_on <= :today)
where s.product_id = :product
order by s.id
