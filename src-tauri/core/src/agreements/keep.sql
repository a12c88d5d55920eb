-- in: id (none: new), shop and everything an agreement says. does: keeps it
insert into agreements (id, shop_id, kind, party, first_on, last_on, remind_days, note, kept_by, kept_at)
values (:id, :shop, :kind, :party, :first, :last, :remind, :note, :by, :at)
on conflict (id) do update
set kind = :kind, party = :party, first_on = :first, last_on = :last, remind_days = :remind, note = :note, kept_by = :by,
  kept_at = :at
