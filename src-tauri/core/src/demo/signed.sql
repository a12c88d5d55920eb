-- in: shop, from, until  out: orders signed for in that span without an earlier case, by number
select orders.id as id, orders.order_no as order_no, coalesce(orders.signed_at, orders.completed_at) as signed_at
from orders
where orders.shop_id = :shop and coalesce(orders.signed_at, orders.completed_at) >= :from
  and coalesce(orders.signed_at, orders.completed_at) < :until
  and not exists (
    select 1
    from cases
    where cases.shop_id = orders.shop_id and cases.order_no = orders.order_no
      and cases.applied_at < strftime('%Y-%m-%dT%H:%M:%S', coalesce(orders.signed_at, orders.completed_at), '+2 days'))
order by orders.order_no
