-- in: shop. out: the names of warehouses that files, rules and people have told
select distinct trim(warehouse) as warehouse from orders where shop_id = :shop and trim(warehouse) <> ''
union
select warehouse from warehouse_rules where shop_id = :shop
union
select h.warehouse from order_warehouses h join orders o on o.id = h.order_id where o.shop_id = :shop
order by 1
