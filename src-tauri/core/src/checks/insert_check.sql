-- in: shop, order, scanned, result, staff, station, client_id, checklist, list_digest (or none), started_at, done_at, seconds
insert into checks
  (shop_id, order_id, scanned, result, staff, station, client_id, checklist, list_digest, started_at, done_at, seconds)
values
  (:shop, :order, :scanned, :result, :staff, :station, :client_id, :checklist, :list_digest, :started_at, :done_at, :seconds)
