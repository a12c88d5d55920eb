-- in: shop. out: parcels whose last check failed and that have not left, the oldest first; to whom each was given
select f.id as check_id, o.id as order_id,
  (select h.person_id from charge_hands h where h.order_id = o.id order by h.id desc limit 1) as person_id
from checks f
join orders o on o.id = f.order_id
where f.shop_id = :shop and f.result = 'failed'
  and o.shipped_at is null and coalesce(o.status, 'paid') = 'paid'
  and f.id = (select c.id from checks c where c.order_id = o.id order by c.done_at desc, c.id desc limit 1)
order by f.done_at, f.id
