-- in: shop, until (the largest key of a case at the closing), from, to (the month's first day, the day after its last)
-- out: id of each case that came in afterwards and belongs to the month, and whether it was applied for in it
select c.id, coalesce(c.applied_at >= :from and c.applied_at < :to, 0) as in_month
from cases c
left join case_links l on l.case_id = c.id
left join orders o on o.id = l.order_id
where c.shop_id = :shop
  and c.id > :until
  and ((c.applied_at >= :from and c.applied_at < :to)
    or (coalesce(o.signed_at, o.completed_at) >= :from and coalesce(o.signed_at, o.completed_at) < :to))
order by c.applied_at desc, c.id desc
