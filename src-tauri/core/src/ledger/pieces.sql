-- in: case  out: the pieces it is about, each product with what one costs
select l.product_id, coalesce(nullif(p.name, ''), p.product_no, '') as name,
  sum(coalesce(k.quantity, l.quantity, 1)) as quantity, max(m.cost_fen) as cost_fen
from cases c
join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
join lines l on l.order_id = o.id
left join products p on p.id = l.product_id
left join product_costs m on m.product_id = l.product_id
left join case_lines k on k.case_id = c.id and k.line_no = l.line_no
where c.id = :case
  and (k.case_id is not null or not exists (select 1 from case_lines n where n.case_id = c.id))
  and (c.line_no is null or l.line_no = c.line_no
    or not exists (select 1 from lines n where n.order_id = o.id and n.line_no = c.line_no))
group by l.product_id
order by min(l.line_no)
