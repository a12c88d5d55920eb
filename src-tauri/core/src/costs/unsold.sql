-- in: shop  out: returned pieces of grades B, C and D that are neither sold, scrapped nor for sale as new, the oldest first, with what one
--   had cost and what was paid for it
select g.id, g.grade, g.received_at, g.value_fen, m.cost_fen
from receptions r
join returned_goods g on g.reception_id = r.id
join piece_standings t on t.piece_id = g.id
left join cases c on c.id = r.case_id
left join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
left join line_costs k on k.order_id = o.id and k.line_no = coalesce(g.line_no,
  (select min(l.line_no) from lines l where l.order_id = o.id and l.product_id = g.product_id))
left join product_costs m on m.id = k.cost_id
where r.shop_id = :shop and g.grade in ('B', 'C', 'D') and t.standing not in ('sold', 'scrapped', 'restocked')
order by g.received_at, g.id
