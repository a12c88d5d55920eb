-- in: shop. out: what showing goods has cost, newest first
select pushes.id as id, audiences.name as audience, pushes.way as way, pushes.pushed_on as pushed_on,
  pushes.cost_fen as cost_fen, pushes.clicks as clicks, pushes.orders as orders
from pushes
left join audiences on audiences.id = pushes.audience_id
where pushes.shop_id = :shop
order by pushes.pushed_on desc, pushes.id desc
limit 200
