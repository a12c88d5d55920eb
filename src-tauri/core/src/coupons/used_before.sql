-- in: shop, face, today. out: coupons whose time is over, of the same worth and all, and how many of them were used
select count(*) as given, coalesce(sum(coupons.state = 'used'), 0) as used,
  coalesce(sum(coupons.face_fen = :face), 0) as alike,
  coalesce(sum(coupons.face_fen = :face and coupons.state = 'used'), 0) as alike_used
from coupons
where coupons.shop_id = :shop and coupons.state <> 'taken_back' and coupons.expires_on < :today
