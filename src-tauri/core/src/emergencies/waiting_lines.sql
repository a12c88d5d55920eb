-- in: halt, warehouse. out: what waits of it there, line by line, in the order in which it is packed; nothing of buyers
select o.order_no as order_no, coalesce(o.paid_at, o.created_at) as paid_at, coalesce(nullif(p.name, ''), p.product_no) as product,
  s.sku_name as sku, s.sku_code as sku_code, coalesce(l.quantity, 1) as quantity, coalesce(l.tracking_no, o.tracking_no) as tracking_no
from halts t
join orders o on o.shop_id = t.shop_id and o.status = 'paid'
join halted_orders h on h.halt_id = t.id and h.order_id = o.id
join told_warehouses w on w.order_id = o.id
left join lines l on l.order_id = o.id and coalesce(l.status, '') <> 'closed'
  and (t.product_id is null or l.product_id = t.product_id) and (t.sku_id is null or l.sku_id = t.sku_id)
left join products p on p.id = l.product_id
left join skus s on s.id = l.sku_id
where t.id = :halt and w.warehouse = :warehouse
order by coalesce(o.paid_at, o.created_at), o.id, l.line_no
