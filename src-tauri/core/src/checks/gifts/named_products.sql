-- in: ids (array). out: these products with their titles
select products.id as id, coalesce(nullif(products.name, ''), products.product_no) as name
from json_each(:ids) as wanted
join products on products.id = wanted.value
order by wanted.key
