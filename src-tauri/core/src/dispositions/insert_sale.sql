-- in: piece, offer, channel, price, fee, on, at, staff. does: keeps that the piece was sold
insert into resales (piece_id, offer_id, channel_id, price_fen, fee_fen, sold_on, noted_at, staff)
values (:piece, :offer, :channel, :price, :fee, :on, :at, :staff)
