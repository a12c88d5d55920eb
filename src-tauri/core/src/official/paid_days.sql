-- in: shop, from, until (moments, until excluded)  out: days on which orders were paid, with their number
select substr(paid_at, 1, 10), count(*)
from orders
where shop_id = :shop
  and paid_at >= :from
  and paid_at < :until
group by 1
