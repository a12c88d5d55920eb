-- in: campaign. out: coupons given and used, and what became of the orders that used one
with spent as (
  select coupons_spent.spent_fen as spent_fen, orders.paid_fen as paid_fen, orders.id as order_id,
    (select count(*) from cases where cases.shop_id = orders.shop_id and cases.order_no = orders.order_no) as cases,
    coalesce((select sum(case_refunded.fen) from cases join case_refunded on case_refunded.case_id = cases.id
      where cases.shop_id = orders.shop_id and cases.order_no = orders.order_no), 0) as refunded_fen
  from coupons
  join coupons_spent on coupons_spent.coupon_id = coupons.id
  left join orders on orders.shop_id = coupons.shop_id and orders.order_no = coupons.used_order_no
    and coalesce(orders.status, '') not in ('closed', 'unpaid')
  where coupons.campaign_id = :campaign and coupons.state = 'used')
select (select count(*) from coupons where coupons.campaign_id = :campaign and coupons.state <> 'taken_back') as given,
  count(*) as used, coalesce(sum(spent.spent_fen), 0) as cost_fen, coalesce(sum(spent.paid_fen), 0) as sales_fen,
  coalesce(sum(spent.refunded_fen), 0) as refunded_fen, count(spent.order_id) as orders,
  coalesce(sum(spent.cases > 0), 0) as returned
from spent
