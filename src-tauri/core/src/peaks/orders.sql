-- in: shop, first (day), until (day after the last)  out: for each day how many orders were paid
select substr(coalesce(paid_at, created_at), 1, 10) as on_day, count(*) as orders
from orders
where shop_id = :shop and coalesce(paid_at, created_at) >= :first and coalesce(paid_at, created_at) < :until
group by on_day
