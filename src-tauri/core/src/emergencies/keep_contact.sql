-- in: id (none: a new one), shop, party, place, role, name, reach, tested, by, at
insert into emergency_contacts (id, shop_id, party, place, role, name, reach, tested_on, kept_by, kept_at)
values (:id, :shop, :party, :place, :role, :name, :reach, :tested, :by, :at)
on conflict (id) do update
set place = excluded.place, role = excluded.role, name = excluded.name, reach = excluded.reach,
  tested_on = iif(reach is not excluded.reach and tested_on is excluded.tested_on, null, excluded.tested_on), kept_by = excluded.kept_by, kept_at = excluded.kept_at
