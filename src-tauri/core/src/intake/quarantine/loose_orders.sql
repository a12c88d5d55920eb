-- in: shop, moments from and to, money, product number (or null)  out: orders paid then with that money and those goods
select o.order_no, o.created_at, o.paid_at, o.paid_fen, o.goods,
  exists (select 1 from lines l join products p on p.id = l.product_id where l.order_id = o.id and p.product_no = :product)
from orders o
where o.shop_id = :shop
  and o.paid_at >= :from
  and o.paid_at <= :to
  and (o.paid_fen = :fen or exists (select 1 from lines l where l.order_id = o.id and l.paid_fen = :fen))
  and (:product is null
    or not exists (select 1 from lines l where l.order_id = o.id)
    or exists (select 1 from lines l join products p on p.id = l.product_id where l.order_id = o.id and p.product_no = :product))
order by o.paid_at desc
limit 200
