-- in: orders (array)  out: what each of them is judged by, a row for each line
select o.id as order_id, coalesce(nullif(trim(o.province), ''), nullif(trim(o.city), '')) as region,
  nullif(trim(o.carrier), '') as carrier, l.product_id as product_id, l.sku_id as sku_id,
  coalesce(nullif(p.name, ''), p.product_no) as product, coalesce(nullif(s.sku_name, ''), s.sku_code) as size
from orders o
left join lines l on l.order_id = o.id
left join products p on p.id = l.product_id
left join skus s on s.id = l.sku_id
where o.id in (select value from json_each(:orders))
order by o.id, l.line_no
