-- in: shop, carrier, month, grams (0: none told), parcels, amount, by, at. does: keeps a line of a bill in the place of the one before
insert into freight_bills (shop_id, carrier, month, up_to_grams, parcels, amount_fen, kept_by, kept_at)
values (:shop, :carrier, :month, :grams, :parcels, :amount, :by, :at)
on conflict (shop_id, carrier, month, up_to_grams) do update
set parcels = excluded.parcels, amount_fen = excluded.amount_fen, kept_by = excluded.kept_by, kept_at = excluded.kept_at
