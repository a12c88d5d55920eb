-- in: shop, product, from, until. out: buyers whose last order of the product was in those days, known by that order
select orders.id as id, orders.order_no as order_no, max(coalesce(orders.paid_at, orders.created_at)) as last_at
from lines
join orders on orders.id = lines.order_id
where lines.product_id = :product and coalesce(lines.status, '') <> 'closed' and orders.shop_id = :shop
  and orders.buyer_hash is not null and coalesce(orders.status, '') not in ('closed', 'unpaid', 'refunded')
group by orders.buyer_hash
having last_at >= :from and last_at < :until
order by last_at
