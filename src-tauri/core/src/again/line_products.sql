-- in: none  out: the product of each line, order by order
select lines.order_id, lines.product_id
from lines
