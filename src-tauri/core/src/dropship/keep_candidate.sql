-- in: id (none: new), shop, name, note, by, at. does: keeps a candidate
insert into partner_candidates (id, shop_id, name, note, kept_by, kept_at)
values (:id, :shop, :name, :note, :by, :at)
on conflict (id) do update
set name = :name, note = :note, kept_by = :by, kept_at = :at
