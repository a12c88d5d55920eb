-- in: shop, from, before (moments of payment)  out: orders that left, newest first, a row for each product: who carried them, and
-- whether a loss that is neither a delay nor a fault of the goods is recorded of them
select o.id, date(o.paid_at) as paid_on, n.product_id,
  coalesce(nullif(trim(o.carrier), ''),
    (select min(l.carrier) from lines l where l.order_id = o.id and trim(l.carrier) <> '')) as carrier,
  x.order_no is not null as lost
from orders o
left join lines n on n.order_id = o.id
left join (select distinct order_no from losses where shop_id = :shop and cause not in ('late', 'faulty')) x on x.order_no = o.order_no
where o.shop_id = :shop and o.paid_at >= :from and o.paid_at < :before
  and (o.shipped_at is not null or o.signed_at is not null or o.status in ('shipped', 'completed')
    or (o.status is not 'closed' and o.completed_at is not null))
order by o.paid_at desc, o.id desc
