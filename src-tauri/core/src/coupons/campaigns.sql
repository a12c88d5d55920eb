-- in: a condition that follows. out: campaigns with all they say
select campaigns.id as id, campaigns.shop_id as shop_id, campaigns.name as name, campaigns.kind as kind,
  campaigns.state as state, campaigns.codes as codes, campaigns.face_fen as face_fen,
  campaigns.threshold_fen as threshold_fen, campaigns.valid_days as valid_days, campaigns.stock as stock,
  campaigns.per_buyer as per_buyer, campaigns.order_least_fen as order_least_fen, campaigns.order_days as order_days,
  campaigns.moment as moment, campaigns.after_days as after_days, campaigns.rule as rule,
  campaigns.held_out_percent as held_out_percent, campaigns.from_on as from_on, campaigns.until_on as until_on
from campaigns
where campaigns.face_fen > 0
