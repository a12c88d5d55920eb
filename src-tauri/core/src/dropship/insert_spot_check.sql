-- in: shop, partner, on, next, by, at. does: notes a spot check
insert into spot_checks (shop_id, partner, checked_on, next_on, noted_by, noted_at)
values (:shop, :partner, :on, :next, :by, :at)
