-- in: number (folded), upper, shop. out: orders whose tracking cell holds the number among others or written otherwise
select orders.id as id, coalesce(orders.tracking_no, '') || ',' || coalesce(found.line_number, '') as numbers
from (
  select orders.id as order_id, null as line_number
  from orders
  where orders.tracking_no glob '*[^0-9A-Z]*' and instr(lower(replace(orders.tracking_no, ' ', '')), :number) > 0
  union all
  select lines.order_id, lines.tracking_no
  from lines
  where lines.tracking_no in (:number, :upper)
  union all
  select lines.order_id, lines.tracking_no
  from lines
  where lines.tracking_no glob '*[^0-9A-Z]*' and instr(lower(replace(lines.tracking_no, ' ', '')), :number) > 0
) as found
join orders on orders.id = found.order_id
order by orders.shop_id is :shop desc,
  exists (select 1 from checks where checks.order_id = orders.id),
  orders.created_at desc,
  orders.id desc
limit 50
