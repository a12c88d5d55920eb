-- in: shop, from, to  out: the scores of these days, in thousandths
select day, description, service, logistics, ratings
from scores
where shop_id = :shop and day >= :from and day <= :to
order by day
