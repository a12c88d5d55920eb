-- in: shop
-- out: its entries of spending, the newest month first; what was noted where an audience is shown goods has no key here
select id, month, whom, channel, name, cost_fen, clicks, orders
from spends
where shop_id = :shop
union all
select null, substr(pushes.pushed_on, 1, 7), iif(pushes.way = 'search', 'new', 'returning'), pushes.way,
  coalesce(audiences.name, ''), pushes.cost_fen, pushes.clicks, pushes.orders
from pushes
left join audiences on audiences.id = pushes.audience_id
where pushes.shop_id = :shop
order by month desc, whom, channel, name, id
