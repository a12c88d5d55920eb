-- in: id, and everything a rule has
update gift_rules
set shop_id = :shop, name = :name, gift = :gift, code = :code, place = :place, picture = :picture,
  quantity = :quantity, cost_fen = :cost_fen, from_on = :from_on, until_on = :until_on, products = :products,
  at_least_fen = :at_least_fen, at_least_pieces = :at_least_pieces, nth_order = :nth_order,
  remark_word = :remark_word, member_level = :member_level, active = :active
where id = :id
