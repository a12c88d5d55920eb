-- in: shop (or none), number (small letters). out: who of those that checked lately has this badge
select latest.staff
from (
  select checks.staff
  from checks
  where checks.shop_id = :shop
  order by checks.done_at desc
  limit 1000
) as latest
where lower(latest.staff) = :number
limit 1
