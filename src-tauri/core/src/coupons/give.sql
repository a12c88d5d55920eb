-- in: campaign, order, code, by, at, today, month, budget
-- does: gives one coupon where stock, days, money, order and buyer all leave room: of two clerks at once the second finds none
insert into coupons (shop_id, campaign_id, code, order_id, buyer_hash, state, face_fen, threshold_fen, given_at,
  given_by, expires_on)
select campaigns.shop_id, campaigns.id,
  iif(campaigns.codes = 'made', :code, (
    select listed.code
    from campaign_codes as listed
    where listed.campaign_id = campaigns.id
      and not exists (select 1 from coupons as taken where taken.shop_id = listed.shop_id and taken.code = listed.code)
    order by listed.id
    limit 1)) as code,
  orders.id, orders.buyer_hash, 'given', campaigns.face_fen, campaigns.threshold_fen, :at, :by,
  date(:today, '+' || campaigns.valid_days || ' days')
from campaigns
join orders on orders.id = :order and orders.shop_id = campaigns.shop_id
where campaigns.id = :campaign and campaigns.kind = 'order' and campaigns.state = 'open'
  and :today between campaigns.from_on and campaigns.until_on
  and code is not null
  and (select count(*) from coupons as given where given.campaign_id = campaigns.id) < campaigns.stock
  and campaigns.face_fen <= :budget - (
    select coalesce(sum(given.face_fen), 0)
    from coupons as given
    where given.shop_id = campaigns.shop_id and given.state <> 'taken_back' and substr(given.given_at, 1, 7) = :month)
  and not exists (select 1 from coupons as given where given.campaign_id = campaigns.id and given.order_id = orders.id)
  and (orders.buyer_hash is null or campaigns.per_buyer > (
    select count(*)
    from coupons as given
    where given.campaign_id = campaigns.id and given.shop_id = campaigns.shop_id
      and given.buyer_hash = orders.buyer_hash and given.state <> 'taken_back'))
