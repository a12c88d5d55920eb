-- in: campaign, today. out: coupons by the state they are in, and what the used ones have really cost
select coalesce(sum(coupons.state = 'given' and coupons.expires_on >= :today), 0) as open,
  coalesce(sum(coupons.state = 'used'), 0) as used,
  coalesce(sum(coupons.state = 'given' and coupons.expires_on < :today), 0) as expired,
  coalesce(sum(coupons.state = 'taken_back'), 0) as taken_back,
  coalesce(sum(coupons_spent.spent_fen), 0) as used_fen
from coupons
left join coupons_spent on coupons_spent.coupon_id = coupons.id
where coupons.campaign_id = :campaign
