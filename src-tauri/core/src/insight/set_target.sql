-- in: shop, month, rate and good (hundredths of a percent), from  out: nothing; the month's target is this
insert into targets (shop_id, month, rate, good, good_from)
values (:shop, :month, :rate, :good, :from)
on conflict (shop_id, month) do update
set rate = excluded.rate, good = excluded.good, good_from = excluded.good_from
