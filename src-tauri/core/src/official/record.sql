-- in: the platform's figure of a day  out: nothing; a day that has one gets this one
insert into official_figures (shop_id, rule, day, orders, quality_orders, rate_ppm)
values (:shop, :rule, :day, :orders, :quality_orders, :rate)
on conflict (shop_id, rule, day) do update
set orders = :orders, quality_orders = :quality_orders, rate_ppm = :rate
