-- in: order  out: titles and categories of its goods
select p.name, p.category
from lines l
join products p on p.id = l.product_id
where l.order_id = :order
order by l.line_no
