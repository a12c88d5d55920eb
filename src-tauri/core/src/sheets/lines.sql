-- in: order  out: its lines, by number, with product and SKU
select l.line_no, p.id as product, p.product_no, p.name, l.sku_id, s.sku_name, s.sku_code, l.quantity, l.paid_fen
from lines l
join products p on p.id = l.product_id
left join skus s on s.id = l.sku_id
where l.order_id = :order
order by length(l.line_no), l.line_no
