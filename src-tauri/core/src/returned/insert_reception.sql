-- in: shop, case (or none), scanned, picture, note, at, staff. does: keeps that a parcel came in
insert into receptions (shop_id, case_id, scanned, picture, note, received_at, staff)
values (:shop, :case, :scanned, :picture, :note, :at, :staff)
