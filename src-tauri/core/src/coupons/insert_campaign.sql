-- in: id (none: the book gives it), and everything a campaign says. does: keeps it
insert into campaigns (
  id, shop_id, name, kind, state, codes, face_fen, threshold_fen, valid_days, stock, per_buyer, order_least_fen,
  order_days, moment, after_days, rule, held_out_percent, from_on, until_on, changed_at, changed_by)
values (
  :id, :shop, :name, :kind, :state, :codes, :face, :threshold, :valid, :stock, :per_buyer, :least,
  :days, :moment, :after, :rule, :held_out, :from, :until, :now, :by)
