-- in: shop, category, carrier, season (each empty: all), share (none: taken away), on, by. does: notes from when on the share holds
insert into loss_standard_versions (shop_id, category, carrier, season, share, from_on, set_by)
values (:shop, :category, :carrier, :season, :share, :on, :by)
