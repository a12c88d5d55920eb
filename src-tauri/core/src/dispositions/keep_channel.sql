-- in: id (none where it is new), shop, name, kind, bp, fee, ended  does: adds a channel of resale, or changes it
insert into resale_channels (id, shop_id, name, kind, fee_bp, fee_fen, ended_on)
values (:id, :shop, :name, :kind, :bp, :fee, :ended)
on conflict (id) do update
set name = excluded.name, kind = excluded.kind, fee_bp = excluded.fee_bp, fee_fen = excluded.fee_fen,
  ended_on = excluded.ended_on
