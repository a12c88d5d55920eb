-- in: halt, orders (numbers, JSON). out: their cases that name quality, with the warehouse of each and whether a loss of it is recorded
select c.id as case_id, w.warehouse as warehouse, o.order_no as order_no, o.id as order_id, o.paid_fen as paid_fen,
  exists (select 1 from losses s where s.shop_id = o.shop_id and s.order_no = o.order_no and s.cause in ('broken', 'faulty')) as recorded,
  (select count(*) from evidence e where e.order_id = o.id or e.case_id = c.id) as evidence
from halts h
join json_each(:orders) n
join orders o on o.shop_id = h.shop_id and o.order_no = n.value
join told_warehouses w on w.order_id = o.id
join cases c on c.shop_id = o.shop_id and c.order_no = o.order_no
join case_links k on k.case_id = c.id and k.quality = 1
  and (h.product_id is null or k.product_id is null or k.product_id = h.product_id)
where h.id = :halt and coalesce(c.status, 'applied') in ('applied', 'agreed', 'returned', 'refunded')
order by c.id
