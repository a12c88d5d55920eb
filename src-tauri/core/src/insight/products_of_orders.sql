-- in: from, to (first and last order)  out: each line's order and product, as the orders lie in the book
select order_id, product_id
from lines
where order_id between :from and :to
order by order_id
