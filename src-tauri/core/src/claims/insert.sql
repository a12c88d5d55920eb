-- in: everything a claim begins with. does: keeps it
insert into claims (shop_id, liable, party, asked_on, due_on, asked_fen, note, made_by, made_at)
values (:shop, :liable, :party, :asked_on, :due_on, :asked, :note, :by, :at)
