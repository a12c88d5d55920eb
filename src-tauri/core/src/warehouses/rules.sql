-- in: shop. out: which warehouse sends which product, by people's word
select r.product_id, coalesce(nullif(p.name, ''), p.product_no) as product, r.warehouse, r.set_by as by
from warehouse_rules r
join products p on p.id = r.product_id
where r.shop_id = :shop
order by r.warehouse, product, r.product_id
