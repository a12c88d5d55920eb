-- in: order, product number and money (or null)  out: numbers of its lines that are so
select l.line_no
from lines l
join products p on p.id = l.product_id
where l.order_id = :order
  and (:product is null or p.product_no = :product)
  and (:fen is null or l.paid_fen is null or l.paid_fen = :fen)
order by l.line_no
