-- in: id, shop, rank, name, orders, fen, days, benefit. does: changes a level of the shop
update member_levels
set rank = :rank, name = :name, at_least_orders = :orders, at_least_fen = :fen, within_days = :days, benefit = :benefit
where id = :id and shop_id = :shop
