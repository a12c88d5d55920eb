-- in: campaign. out: its buyers, those given a coupon and those left out by lot, each with the first time
select coupons.buyer_hash as buyer, min(coupons.given_at) as at, 1 as given
from coupons
where coupons.campaign_id = :campaign and coupons.buyer_hash is not null
group by coupons.buyer_hash
union all
select coupon_draws.buyer_hash, min(coupon_draws.drawn_at), 0
from coupon_draws
where coupon_draws.campaign_id = :campaign and coupon_draws.buyer_hash is not null
group by coupon_draws.buyer_hash
