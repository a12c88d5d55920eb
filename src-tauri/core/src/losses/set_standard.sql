-- in: shop, category, carrier, season (each empty: all), share (hundredths of a percent), by, at. does: sets the standard
insert into loss_standards (shop_id, category, carrier, season, share, set_by, set_at)
values (:shop, :category, :carrier, :season, :share, :by, :at)
on conflict (shop_id, category, carrier, season) do update
set share = :share, set_by = :by, set_at = :at
