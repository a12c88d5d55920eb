-- in: shop, buyers' hashes as a JSON array  out: what they ordered and when: buyer, product number, moment, order number; oldest first
select o.buyer_hash, p.product_no, coalesce(o.paid_at, o.created_at), o.order_no
from orders o
join lines l on l.order_id = o.id
join products p on p.id = l.product_id
where o.shop_id = :shop
  and o.buyer_hash in (select value from json_each(:buyers))
  and coalesce(o.paid_at, o.created_at) is not null
order by coalesce(o.paid_at, o.created_at), o.id
