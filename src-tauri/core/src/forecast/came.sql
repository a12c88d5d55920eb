-- in: shop, product and reason (none: any), quality, paid, until (days of payment), from, to (day numbers of the first application),
--   first, last (day numbers of those that are read)  out: orders that came back so, the newest application first
select k.order_id
from case_links k
join orders o on o.id = k.order_id
join cases e on e.id = k.case_id and e.applied_estimated is null
where k.shop_id = :shop and k.applied_on between :first and :last and o.paid_at >= :paid and o.paid_at < :until
  and (:product is null or k.product_id = :product)
  and (not :quality or k.first = 1 and k.quality = 1)
  and (:reason is null
    or exists (select 1 from cases c where c.id = k.case_id and coalesce(c.reason_stated, '') = :reason))
group by k.order_id
having max(min(k.applied_on), cast(julianday(substr(o.paid_at, 1, 10)) - 2440587.5 as integer)) between :from and :to
order by min(k.applied_on) desc, k.order_id desc
