-- in: id, shop, code, source, name, invitation, from, ended, at, by  does: keeps a code, or what has changed of it
insert into referral_codes (id, shop_id, code, source, name, invitation, from_on, ended_on, made_at, made_by)
values (:id, :shop, :code, :source, :name, :invitation, :from, :ended, :at, :by)
on conflict (id) do update set code = excluded.code, source = excluded.source, name = excluded.name,
  invitation = excluded.invitation, from_on = excluded.from_on, ended_on = excluded.ended_on
