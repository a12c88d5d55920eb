-- in: shop, code, id (of the code itself)  out: a row where the shop has this code already, for recommendations or as a coupon
select 1 from referral_codes where shop_id = :shop and code = :code and id is not :id
union all
select 1 from coupons where shop_id = :shop and code = :code
union all
select 1 from campaign_codes where shop_id = :shop and code = :code
