-- in: products (array), from, to (day numbers of application), quality  out: for each product how often its cases state what, most first
select k.product_id as product_id, coalesce(c.reason_stated, '') as reason, count(distinct k.order_id) as orders
from case_links k
join cases c on c.id = k.case_id and c.applied_estimated is null
where k.product_id in (select value from json_each(:products))
  and k.applied_on between :from and :to
  and (not :quality or k.first = 1 and k.quality = 1)
group by k.product_id, reason
order by k.product_id, orders desc, reason
