-- in: shop, from, to, band, orders, buyers, returned, quality, at, by. does: keeps what is told of a band
insert into age_bands (shop_id, from_on, to_on, band, orders, buyers, returned, quality, noted_at, noted_by)
values (:shop, :from, :to, :band, :orders, :buyers, :returned, :quality, :at, :by)
