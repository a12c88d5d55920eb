-- in: orders (array, ascending)  out: their cases, by order, first application first; one whose time is estimated is none before one that is told
select c.id, o.id, c.line_no, c.product_no, c.sku_code, c.product_name, c.reason_stated, c.applied_at
from json_each(:orders) j
cross join orders o on o.id = j.value
cross join cases c on c.shop_id = o.shop_id and c.order_no = o.order_no
order by o.id, c.applied_estimated is not null, c.applied_at is null, c.applied_at, c.case_no
