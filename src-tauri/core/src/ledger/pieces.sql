-- in: case  out: the pieces it is about, each product with what one costs
select l.product_id, coalesce(nullif(p.name, ''), p.product_no, '') as name,
  sum(l.quantity) as quantity, max(m.cost_fen) as cost_fen
from case_pieces l
left join products p on p.id = l.product_id
left join product_costs m on m.product_id = l.product_id
where l.case_id = :case
group by l.product_id
order by min(l.line_no)
