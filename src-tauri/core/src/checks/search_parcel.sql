-- in: number (folded), shop. out: orders whose tracking cell holds the number among others or written otherwise
select orders.id as id, coalesce(orders.tracking_no, '') || ',' || coalesce(found.line_numbers, '') as numbers
from (
  select orders.id as order_id, null as line_numbers
  from orders
  where orders.tracking_no is not null and instr(lower(replace(orders.tracking_no, ' ', '')), :number) > 0
  union all
  select lines.order_id, group_concat(lines.tracking_no)
  from lines
  where lines.tracking_no is not null and instr(lower(replace(lines.tracking_no, ' ', '')), :number) > 0
  group by lines.order_id
) as found
join orders on orders.id = found.order_id
order by orders.shop_id is :shop desc,
  exists (select 1 from checks where checks.order_id = orders.id),
  orders.created_at desc,
  orders.id desc
limit 50
