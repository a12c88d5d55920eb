-- in: id (none: the book gives it), and everything a rule has
insert into gift_rules (
  id, shop_id, name, gift, code, place, picture, quantity, cost_fen, from_on, until_on, products,
  at_least_fen, at_least_pieces, nth_order, remark_word, member_level, active)
values (
  :id, :shop, :name, :gift, :code, :place, :picture, :quantity, :cost_fen, :from_on, :until_on, :products,
  :at_least_fen, :at_least_pieces, :nth_order, :remark_word, :member_level, :active)
