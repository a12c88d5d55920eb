-- in: everybody (JSON: buyer, moment, whether given a coupon), campaign, shop, until (later ones are too young), days
-- out: both groups, and what they bought within so many days
with everybody as (
  select one.value ->> 0 as buyer, one.value ->> 1 as at, one.value ->> 2 as given
  from json_each(:everybody) as one),
later as (
  select everybody.given as given, everybody.buyer as buyer, coalesce(orders.paid_fen, 0) as paid_fen,
    (select count(*) from cases where cases.shop_id = orders.shop_id and cases.order_no = orders.order_no) as cases,
    coalesce((select sum(case_refunded.fen) from cases join case_refunded on case_refunded.case_id = cases.id
      where cases.shop_id = orders.shop_id and cases.order_no = orders.order_no), 0) as refunded_fen,
    coalesce((select sum(coupons_spent.spent_fen) from coupons join coupons_spent on coupons_spent.coupon_id = coupons.id
      where coupons.campaign_id = :campaign and coupons.used_order_no = orders.order_no and coupons.state = 'used'), 0) as cost_fen
  from everybody
  join orders on orders.shop_id = :shop and orders.buyer_hash = everybody.buyer
    and coalesce(orders.status, '') not in ('closed', 'unpaid') and +orders.paid_at > everybody.at
    and +orders.paid_at <= strftime('%Y-%m-%dT%H:%M:%S', everybody.at, '+' || :days || ' days')
  where everybody.at <= :until),
came as (
  select later.given as given, count(distinct later.buyer) as again, count(*) as orders, sum(later.cases > 0) as returned,
    sum(later.paid_fen - later.refunded_fen) as sales_fen, sum(later.cost_fen) as cost_fen
  from later
  group by later.given)
select everybody.given as given, sum(everybody.at <= :until) as people, sum(everybody.at > :until) as young,
  coalesce(came.again, 0) as again, coalesce(came.orders, 0) as orders, coalesce(came.returned, 0) as returned,
  coalesce(came.sales_fen, 0) as sales_fen, coalesce(came.cost_fen, 0) as cost_fen
from everybody
left join came on came.given = everybody.given
group by everybody.given
