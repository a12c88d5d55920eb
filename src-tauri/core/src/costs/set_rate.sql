-- in: shop, rate, subject (empty: all), from (empty: always so), amount, by, at. does: sets a rate from a day on
insert into cost_rates (shop_id, rate, subject, from_on, amount, noted_by, noted_at)
values (:shop, :rate, :subject, :from, :amount, :by, :at)
on conflict (shop_id, rate, subject, from_on) do update
set amount = excluded.amount, noted_by = excluded.noted_by, noted_at = excluded.noted_at
