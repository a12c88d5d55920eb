-- in: shop, from, before  out: how many parcels passed, by packer
select staff, count(distinct order_id)
from told_checks
where shop_id = :shop and done_at >= :from and done_at < :before and result = 'passed'
group by staff
