-- in: shop, from, until (day after the last). out: when buyers wrote and were answered, newest first
select asked_at, answered_at, clerk
from replies
where shop_id = :shop and asked_at >= :from and asked_at < :until
order by asked_at desc, id desc
