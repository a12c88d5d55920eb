-- in: shop (or none), number (small letters). out: who of the shop, or of those that checked lately, has this badge
select known.staff
from (
  select badge as staff, 0 as place
  from people
  where active = 1 and invented = 0
  union all
  select latest.staff, 1
  from (
    select checks.staff
    from checks
    where checks.shop_id = :shop
    order by checks.done_at desc
    limit 1000
  ) as latest
) as known
where lower(known.staff) = :number
order by known.place
limit 1
