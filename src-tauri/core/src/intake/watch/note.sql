-- in: shop, name, bytes, changed, state, digest, reason out: –
insert into watched_files (shop_id, name, bytes, changed, state, digest, reason)
values (:shop, :name, :bytes, :changed, :state, :digest, :reason)
on conflict (shop_id, name) do update set
  bytes = excluded.bytes, changed = excluded.changed, state = excluded.state,
  digest = excluded.digest, reason = excluded.reason
