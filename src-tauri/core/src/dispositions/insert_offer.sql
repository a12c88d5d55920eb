-- in: piece, channel, price, flaw, evidence, at, staff. does: puts the piece on sale
insert into offers (piece_id, channel_id, price_fen, flaw, evidence_id, offered_at, staff)
values (:piece, :channel, :price, :flaw, :evidence, :at, :staff)
