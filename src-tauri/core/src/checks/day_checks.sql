-- in: shop (or none), from, before. out: result and duration of every check of the day
select checks.result as result, checks.seconds as seconds
from checks
where checks.shop_id in (select shops.id from shops where :shop is null or shops.id = :shop)
  and checks.done_at >= :from and checks.done_at < :before
