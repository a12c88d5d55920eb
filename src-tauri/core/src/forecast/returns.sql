-- in: shop, from, to (day numbers of application), first (day of payment), quality (only applications that count as quality)
-- out: for each order and product of a case the day of payment and that of the first application
select k.order_id as order_id, k.product_id as product_id, substr(o.paid_at, 1, 10) as paid_on,
  min(k.applied_on) as applied_on
from case_links k
join orders o on o.id = k.order_id
join cases e on e.id = k.case_id and e.applied_estimated is null
where k.shop_id = :shop and k.applied_on between :from and :to and o.paid_at >= :first
  and (not :quality or k.first = 1 and k.quality = 1)
group by k.order_id, k.product_id
order by k.order_id
