-- in: id, and everything a campaign says. does: changes it
update campaigns
set name = :name, kind = :kind, state = :state, codes = :codes, face_fen = :face, threshold_fen = :threshold,
  valid_days = :valid, stock = :stock, per_buyer = :per_buyer, order_least_fen = :least, order_days = :days,
  moment = :moment, after_days = :after, rule = :rule, held_out_percent = :held_out, from_on = :from,
  until_on = :until, changed_at = :now, changed_by = :by
where id = :id and shop_id = :shop
