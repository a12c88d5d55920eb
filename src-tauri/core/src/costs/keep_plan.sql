-- in: shop, month, plan, by, at. does: sets what losses may come to in a month
insert into loss_plans (shop_id, month, plan_fen, kept_by, kept_at)
values (:shop, :month, :plan, :by, :at)
on conflict (shop_id, month) do update set plan_fen = excluded.plan_fen, kept_by = excluded.kept_by, kept_at = excluded.kept_at
