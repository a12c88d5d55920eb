-- in: case. out: the goods that come back with it; one piece of what its file names where its order is not known
select line_no, product_id, sku_id, quantity
from case_pieces
where case_id = :case
union all
select null, p.id, (select min(s.id) from skus s where s.product_id = p.id and s.sku_code = c.sku_code), 1
from cases c
left join products p on p.shop_id = c.shop_id and p.product_no = c.product_no
where c.id = :case and not exists (select 1 from case_pieces where case_id = :case)
order by 1
