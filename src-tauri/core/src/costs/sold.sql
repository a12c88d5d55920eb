-- in: shop, from, to (days of payment, to excluded)  out: what was bought of each product: orders, pieces, what was paid and what they had cost,
--   and of how many lines either is not known. A platform writes zero beside what it has paid back in full: there the goods' own price tells
with bought as (
  select l.order_id, l.product_id, coalesce(l.quantity, 1) as quantity, m.cost_fen,
    iif(o.paid_fen = 0 and o.status = 'closed', coalesce(nullif(l.paid_fen, 0), l.price_fen * coalesce(l.quantity, 1)),
      coalesce(l.paid_fen, iif((select count(*) from lines n where n.order_id = o.id) = 1,
        o.paid_fen - coalesce(o.freight_fen, 0), null))) as paid_fen
  from orders_bought b
  join orders o on o.id = b.order_id
  join lines l on l.order_id = o.id
  join line_costs t on t.order_id = l.order_id and t.line_no = l.line_no
  left join product_costs m on m.id = t.cost_id
  where b.shop_id = :shop and o.paid_at >= :from and o.paid_at < :to)
select p.id as product_id, coalesce(nullif(p.name, ''), p.product_no) as title, count(distinct w.order_id) as orders,
  sum(w.quantity) as pieces, coalesce(sum(w.paid_fen), 0) as sales_fen, sum(w.cost_fen * w.quantity) as goods_fen,
  sum(w.paid_fen is null) as unpriced, sum(w.cost_fen is null) as uncosted
from bought w
join products p on p.id = w.product_id
group by p.id
