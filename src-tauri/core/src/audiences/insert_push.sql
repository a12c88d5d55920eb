-- in: shop, audience, way, on, cost, clicks, orders. does: keeps the entry
insert into pushes (shop_id, audience_id, way, pushed_on, cost_fen, clicks, orders)
values (:shop, :audience, :way, :on, :cost, :clicks, :orders)
