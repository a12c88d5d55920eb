-- in: shop, material, way, grams, picture, reason, taken (by whom), at, staff. does: keeps a paper of what was scrapped
insert into scraps (shop_id, material, way, grams, picture, reason, taken_by, scrapped_at, staff)
values (:shop, :material, :way, :grams, :picture, :reason, :taken, :at, :staff)
