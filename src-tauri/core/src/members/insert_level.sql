-- in: shop, rank, name, orders, fen, days, benefit. does: keeps a new level
insert into member_levels (shop_id, rank, name, at_least_orders, at_least_fen, within_days, benefit)
values (:shop, :rank, :name, :orders, :fen, :days, :benefit)
