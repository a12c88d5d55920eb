-- in: case
-- out: the lines it is about, as room.sql takes them: goods, pieces, of how many, and the share of what was paid for them
with it as (
  select c.id, c.line_no, c.product_no, o.id as order_id, o.paid_fen,
    (select count(*) from lines l where l.order_id = o.id) as line_count
  from cases c join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
  where c.id = :case),
named as (
  select m.line_no, m.line_no is it.line_no as by_line
  from it join lines m on m.order_id = it.order_id left join products p on p.id = m.product_id
  where m.line_no = it.line_no or p.product_no = it.product_no)
select coalesce(nullif(p.name, ''), p.product_no, '') as name, s.sku_name,
  coalesce(k.quantity, l.quantity, 1) as quantity, coalesce(l.quantity, k.quantity, 1) as of_quantity,
  coalesce(l.paid_fen, iif(it.line_count = 1, it.paid_fen, null)) * coalesce(k.quantity, l.quantity, 1)
    / coalesce(l.quantity, k.quantity, 1) as share_fen
from it
join lines l on l.order_id = it.order_id
left join products p on p.id = l.product_id
left join skus s on s.id = l.sku_id
left join case_lines k on k.case_id = it.id and k.line_no = l.line_no
where k.case_id is not null or not exists (select 1 from case_lines n where n.case_id = it.id)
  and (l.line_no in (select line_no from named where by_line = (select max(by_line) from named))
    or not exists (select 1 from named))
order by l.line_no
