-- in: shop, minutes of payment and of ordering (or null), money  out: orders of that time and money
select o.id, o.order_no, o.created_at, o.paid_at, o.paid_fen, o.goods
from orders o
where o.shop_id = :shop
  and o.paid_at >= coalesce(:paid, :created)
  and o.paid_at < iif(:paid is null, strftime('%Y-%m-%dT%H:%M', :created, '+3 days'), :paid || 'z')
  and (:created is null or o.created_at is null or substr(o.created_at, 1, 16) = :created)
  and (o.paid_fen = :fen or exists (select 1 from lines l where l.order_id = o.id and l.paid_fen = :fen))
order by o.order_no
limit 20
