-- in: shop, from, before, limit. out: parcels that left unchecked or after a failed check, newest first
select sent.order_id as order_id, sent.order_no as order_no, sent.shipped_at as shipped_at, sent.how as how,
  coalesce(
    (select group_concat(products.name, '、')
     from lines
     join products on products.id = lines.product_id
     where lines.order_id = sent.order_id and products.name <> ''),
    sent.goods) as goods
from (
  select orders.id as order_id, orders.order_no as order_no, orders.shipped_at as shipped_at, orders.goods as goods,
    (select how from parcels_sent where order_id = orders.id) as how
  from orders
  where orders.shop_id = :shop and orders.shipped_at >= :from and orders.shipped_at < :before
) as sent
where sent.how in ('unchecked', 'failed')
order by sent.shipped_at desc, sent.order_id desc
limit :limit
