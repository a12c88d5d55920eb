-- in: shop, sku, aql, strictness, letter, size, sample, accept, at, by
insert into lots (shop_id, sku_id, aql, strictness, letter, size, sample, accept, opened_at, opened_by)
values (:shop, :sku, :aql, :strictness, :letter, :size, :sample, :accept, :at, :by)
