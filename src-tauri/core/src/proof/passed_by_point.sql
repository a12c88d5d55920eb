-- in: shop, from, before  out: how many parcels passed each point
select a.point, count(distinct k.order_id)
from checks k
join check_answers a on a.check_id = k.id
where k.shop_id = :shop and k.done_at >= :from and k.done_at < :before and k.result = 'passed' and a.result = 'passed'
group by a.point
