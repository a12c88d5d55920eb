-- in: orders (array), products (array)  out: how many of these orders each of these products is in
select product_id, count(distinct order_id) as orders
from lines
where order_id in (select value from json_each(:orders))
  and product_id in (select value from json_each(:products))
group by product_id
