-- in: shop, first (day), until (day after the last)  out: for each day of the order (none where the book lacks it) and each day of the application how many cases
select substr(coalesce(o.paid_at, o.created_at), 1, 10) as ordered_on, substr(c.applied_at, 1, 10) as applied_on,
  count(*) as cases
from cases c
left join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
where c.shop_id = :shop and c.applied_at >= :first and c.applied_at < :until
group by ordered_on, applied_on
