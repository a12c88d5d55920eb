-- in: shop, product, until (day or none), note, hits, orders, by, at  out: an answer
insert into alert_answers (shop_id, product_id, until_on, note, hits, orders, by, at)
values (:shop, :product, :until, :note, :hits, :orders, :by, :at)
