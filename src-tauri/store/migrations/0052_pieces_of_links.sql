-- A case is about the line that it is joined to: of two SKUs of one product the one that its file names.
drop view case_pieces;
create view case_pieces as
select c.id as case_id, l.order_id, l.line_no, l.product_id, l.sku_id, l.paid_fen,
  coalesce(k.quantity, l.quantity, 1) as quantity, coalesce(l.quantity, k.quantity, 1) as of_quantity
from cases c
join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
join lines l on l.order_id = o.id
left join products p on p.id = l.product_id
left join case_lines k on k.case_id = c.id and k.line_no = l.line_no
left join case_links g on g.case_id = c.id and g.order_id = o.id
where case
  when exists (select 1 from case_lines n where n.case_id = c.id) then k.case_id is not null
  when exists (select 1 from lines n where n.order_id = o.id and n.line_no = c.line_no) then l.line_no = c.line_no
  when g.line_no is not null then l.line_no = g.line_no
  when exists (select 1 from lines n join products q on q.id = n.product_id
    where n.order_id = o.id and q.product_no = c.product_no) then p.product_no = c.product_no
  else 1
end;
