-- in: shop, partner, visit, days, by, at. does: sets how often
insert into partner_rhythms (shop_id, partner, visit, days, set_by, set_at)
values (:shop, :partner, :visit, :days, :by, :at)
on conflict (shop_id, partner, visit) do update
set days = :days, set_by = :by, set_at = :at
