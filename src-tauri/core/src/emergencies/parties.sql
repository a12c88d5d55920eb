-- in: shop. out: the partners that files, rules, agreements and contacts name, by name
select distinct trim(warehouse) as party
from (select warehouse from orders where shop_id = :shop order by paid_at desc limit 20000)
where trim(warehouse) <> ''
union
select warehouse from warehouse_rules where shop_id = :shop
union
select party from agreements where shop_id = :shop
union
select party from emergency_contacts where shop_id = :shop
order by 1
