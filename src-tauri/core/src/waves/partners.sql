-- in: ids (of orders, as a JSON list)  out: which partner sent each
select order_id, coalesce(warehouse, '') as warehouse
from told_warehouses
where order_id in (select value from json_each(:ids))
