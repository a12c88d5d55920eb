-- in: product, code, name (empty where not told). out: its SKUs with this code and name
select id
from skus
where product_id = :product
  and (:code = '' or sku_code = :code)
  and (:name = '' or sku_name = :name)
order by id
