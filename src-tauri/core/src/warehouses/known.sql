-- in: shop. out: the names of warehouses that its newest orders, rules and people have told
select distinct trim(warehouse) as warehouse
from (select warehouse from orders where shop_id = :shop order by paid_at desc limit 20000)
where trim(warehouse) <> ''
union
select warehouse from warehouse_rules where shop_id = :shop
union
select h.warehouse from order_warehouses h join orders o on o.id = h.order_id where o.shop_id = :shop
order by 1
