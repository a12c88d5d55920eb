-- in: shop, since, before, products (array; none: any)  out: its buyers with a purchase in [since, before), of these products
--   where they are named, with the last such order; those who want no messages left out
select orders.buyer_hash, orders.id as order_id, max(orders.paid_at) as bought_at
from orders
where orders.shop_id = :shop and orders.paid_at >= :since and orders.paid_at < :before
  and orders.buyer_hash is not null
  and (orders.status is null or orders.status not in ('closed', 'unpaid')
    or coalesce(orders.shipped_at, orders.signed_at, orders.completed_at) is not null)
  and (orders.paid_fen is null or orders.paid_fen > 0 or orders.status = 'closed')
  and (:products is null or exists (
    select 1 from lines
    where lines.order_id = orders.id and lines.product_id in (select value from json_each(:products))))
  and orders.buyer_hash not in (
    select opt_outs.buyer_hash from opt_outs where opt_outs.shop_id = :shop and opt_outs.buyer_hash is not null)
group by orders.buyer_hash
order by bought_at desc, order_id desc
