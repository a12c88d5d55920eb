-- in: shop, partner  out: halts that stand and concern orders of it, the oldest first, with those that wait: of goods, of the warehouse, a wave or a lot
select h.id, coalesce(h.label, nullif(p.name, ''), p.product_no, '') as product, date(h.halted_at) as halted_on,
  count(distinct iif(o.status = 'paid', o.id, null)) as orders
from halts h
join orders o on o.shop_id = h.shop_id and o.status in ('paid', 'shipped', 'completed')
  and o.paid_at >= strftime('%Y-%m-%dT%H:%M:%S', h.halted_at, '-30 days')
join halted_orders v on v.halt_id = h.id and v.order_id = o.id
join told_warehouses w on w.order_id = o.id
left join products p on p.id = h.product_id
where h.shop_id = :shop and h.freed_at is null and h.drill = 0 and w.warehouse = :partner
group by h.id
order by h.id
