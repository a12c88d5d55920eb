-- in: shop (or none), from, before, result (or none), limit, skip. out: ids of the checks of those days, newest first
select checks.id as id
from checks
where checks.shop_id in (select shops.id from shops where :shop is null or shops.id = :shop)
  and checks.done_at >= :from and checks.done_at < :before
  and (:result is null or checks.result = :result)
order by checks.done_at desc, checks.id desc
limit :limit offset :skip
