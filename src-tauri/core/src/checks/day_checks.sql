-- in: shop (or none), from, before. out: result and duration (none where a partner checked) of every check of the day
select checks.result as result, iif(checks.station = 'partner', null, checks.seconds) as seconds
from checks
where checks.shop_id in (select shops.id from shops where :shop is null or shops.id = :shop)
  and checks.done_at >= :from and checks.done_at < :before
