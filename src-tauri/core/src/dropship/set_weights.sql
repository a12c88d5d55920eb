-- in: shop, weights (JSON list in the sequence of the criteria), most (percent), by, at. does: sets the weights
insert into candidate_rules (shop_id, weights, price_most, set_by, set_at)
values (:shop, :weights, :most, :by, :at)
on conflict (shop_id) do update
set weights = :weights, price_most = :most, set_by = :by, set_at = :at
