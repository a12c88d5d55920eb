-- in: rule. out: this gift rule
select gift_rules.id as id, shops.name as shop, gift_rules.name as name, gift_rules.gift as gift,
  gift_rules.code as code, gift_rules.place as place, gift_rules.picture as picture,
  gift_rules.quantity as quantity, gift_rules.cost_fen as cost_fen,
  gift_rules.from_on as from_on, gift_rules.until_on as until_on, gift_rules.products as products,
  gift_rules.at_least_fen as at_least_fen, gift_rules.at_least_pieces as at_least_pieces,
  gift_rules.nth_order as nth_order, gift_rules.remark_word as remark_word,
  gift_rules.member_level as member_level, gift_rules.active as active
from gift_rules
left join shops on shops.id = gift_rules.shop_id
where gift_rules.id = :rule
