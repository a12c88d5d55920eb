-- in: shop, place, on, by, picture
insert into policy_places (shop_id, place, placed_on, placed_by, picture)
values (:shop, :place, :on, :by, :picture)
on conflict (shop_id, place) do update set placed_on = excluded.placed_on, placed_by = excluded.placed_by,
  picture = excluded.picture
