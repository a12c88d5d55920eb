-- in: order  out: its lines with product and seller's code
select l.line_no, l.product_id, p.product_no, p.name, s.sku_code
from lines l
join products p on p.id = l.product_id
left join skus s on s.id = l.sku_id
where l.order_id = :order
order by l.line_no
