-- in: ids (array)  out: the pieces that these cases are about, with what was paid for their whole line and what one of them costs.
--   A platform writes zero beside what it has paid back in full: there the goods' own price tells
select p.case_id, p.line_no, p.product_id, coalesce(nullif(g.name, ''), g.product_no) as title,
  coalesce(y.category, g.category) as category, p.quantity, p.of_quantity,
  iif(o.paid_fen = 0 and o.status = 'closed', coalesce(nullif(p.paid_fen, 0), l.price_fen * p.of_quantity), p.paid_fen)
    as paid_fen,
  m.cost_fen
from json_each(:ids) j
join case_pieces p on p.case_id = j.value
join orders o on o.id = p.order_id
join lines l on l.order_id = p.order_id and l.line_no = p.line_no
join line_costs t on t.order_id = p.order_id and t.line_no = p.line_no
left join product_costs m on m.id = t.cost_id
left join products g on g.id = p.product_id
left join product_categories y on y.product_id = p.product_id
order by p.case_id, p.line_no
