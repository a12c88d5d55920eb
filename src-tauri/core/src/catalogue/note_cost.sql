-- in: product, sku (0 for all), from (empty where it has always been so), cost, at, by. does: notes what one piece costs
insert into product_costs (product_id, sku_id, from_on, cost_fen, noted_at, noted_by)
values (:product, :sku, :from, :cost, :at, :by)
on conflict (product_id, sku_id, from_on) do update
set cost_fen = excluded.cost_fen, noted_at = excluded.noted_at, noted_by = excluded.noted_by
