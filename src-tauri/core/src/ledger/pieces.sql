-- in: case  out: the pieces it is about, each product with what one cost when they were ordered
select l.product_id, nullif(m.sku_id, 0) as sku_id, coalesce(nullif(p.name, ''), p.product_no, '') as name,
  min(coalesce(substr(o.paid_at, 1, 10), substr(o.created_at, 1, 10))) as ordered_on,
  sum(l.quantity) as quantity, m.cost_fen as cost_fen, nullif(m.from_on, '') as cost_from
from case_pieces l
join orders o on o.id = l.order_id
join line_costs t on t.order_id = l.order_id and t.line_no = l.line_no
left join product_costs m on m.id = t.cost_id
left join products p on p.id = l.product_id
where l.case_id = :case
group by l.product_id, m.id
order by min(l.line_no)
