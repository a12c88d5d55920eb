-- in: claim, amount (fen), on (day), note, by, at. does: keeps money that came in
insert into claim_payments (claim_id, amount_fen, received_on, note, kept_by, kept_at)
values (:claim, :amount, :on, :note, :by, :at)
