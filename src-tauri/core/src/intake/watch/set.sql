-- in: shop, folder, mode out: –
insert into watches (shop_id, folder, mode) values (:shop, :folder, :mode)
on conflict (shop_id) do update set folder = excluded.folder, mode = excluded.mode
