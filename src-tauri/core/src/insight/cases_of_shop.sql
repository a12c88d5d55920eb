-- in: shop  out: its cases whose order is in the book, by order, first application first; one whose time is estimated is none before one that is told
select c.id, o.id, c.line_no, c.product_no, c.sku_code, c.product_name, c.reason_stated, c.applied_at
from cases c
join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
where c.shop_id = :shop
order by o.id, c.applied_estimated is not null, c.applied_at is null, c.applied_at, c.case_no
