-- in: shop, month, orders, expected, low, high, on, by. does: keeps what the losses of a month are foretold to come to
insert into loss_forecasts (shop_id, month, orders, expected_fen, low_fen, high_fen, kept_on, kept_by)
values (:shop, :month, :orders, :expected, :low, :high, :on, :by)
on conflict (shop_id, month) do update
set orders = :orders, expected_fen = :expected, low_fen = :low, high_fen = :high, kept_on = :on, kept_by = :by
