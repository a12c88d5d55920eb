-- in: id (none: new), shop and everything an entry has. does: keeps it
insert into spends (id, shop_id, month, whom, channel, name, cost_fen, clicks, orders)
values (:id, :shop, :month, :whom, :channel, :name, :cost, :clicks, :orders)
on conflict (id) do update
set month = :month, whom = :whom, channel = :channel, name = :name, cost_fen = :cost, clicks = :clicks, orders = :orders
