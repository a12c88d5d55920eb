-- in: shop, from, before (moments of payment)  out: its orders, and which products each holds, as one word
select o.id, (
  select group_concat(g.product_id, '+')
  from (select distinct l.product_id from lines l where l.order_id = o.id order by l.product_id) g) as goods
from orders o
where o.shop_id = :shop and o.paid_at >= :from and o.paid_at < :before
