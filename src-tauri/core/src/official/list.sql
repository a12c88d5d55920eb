-- in: shop, rule, limit  out: the platform's figures, newest day first
select day, orders, quality_orders, rate_ppm
from official_figures
where shop_id = :shop
  and rule = :rule
order by day desc
limit :limit
