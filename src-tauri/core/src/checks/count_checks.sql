-- in: shop, from, before, result (or none). out: how many checks those days have
select count(*) as total
from checks
where checks.shop_id = :shop and checks.done_at >= :from and checks.done_at < :before
  and (:result is null or checks.result = :result)
