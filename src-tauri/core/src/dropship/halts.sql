-- in: shop, partner  out: halts that stand and hold orders of it, the oldest first
select h.id, h.product_id, coalesce(nullif(p.name, ''), p.product_no) as product, date(h.halted_at) as halted_on,
  count(distinct o.id) as orders
from halts h
join products p on p.id = h.product_id
join lines l on l.product_id = h.product_id and (h.sku_id is null or l.sku_id = h.sku_id)
join orders o on o.id = l.order_id and o.shop_id = h.shop_id and o.status = 'paid'
join told_warehouses w on w.order_id = o.id
where h.shop_id = :shop and h.freed_at is null and w.warehouse = :partner and coalesce(l.status, '') <> 'closed'
group by h.id
order by h.id
