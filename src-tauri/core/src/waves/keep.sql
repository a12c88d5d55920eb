-- in: id (none: new), shop and everything a wave has. does: keeps it; who made it first stays
insert into waves (id, shop_id, name, first_on, last_on, made_at, made_by)
values (:id, :shop, :name, :first, :last, :at, :by)
on conflict (id) do update
set name = :name, first_on = :first, last_on = :last
