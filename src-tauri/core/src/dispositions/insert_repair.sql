-- in: piece, cost, value, reaches, decision, reason, at, staff. does: keeps what was weighed and decided
insert into repairs (piece_id, cost_fen, value_fen, reaches, decision, reason, decided_at, staff)
values (:piece, :cost, :value, :reaches, :decision, :reason, :at, :staff)
