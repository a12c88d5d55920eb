-- in: campaign, today. out: coupons by the state they are in
select coalesce(sum(coupons.state = 'given' and coupons.expires_on >= :today), 0) as open,
  coalesce(sum(coupons.state = 'used'), 0) as used,
  coalesce(sum(coupons.state = 'given' and coupons.expires_on < :today), 0) as expired,
  coalesce(sum(coupons.state = 'taken_back'), 0) as taken_back,
  coalesce(sum(iif(coupons.state = 'used', coupons.face_fen, 0)), 0) as used_fen
from coupons
where coupons.campaign_id = :campaign
