-- in: ids (array)  out: the pieces that came back with these cases: grade, what became of each, what one costs, what its sale left, what its
--   repairs did cost
select r.case_id, p.id, p.reception_id, p.grade, t.standing, m.cost_fen,
  (select s.price_fen - s.fee_fen from resales s where s.piece_id = p.id) as net_fen,
  (select sum(x.paid_fen) from repairs x where x.piece_id = p.id) as repair_fen
from json_each(:ids) j
join receptions r on r.case_id = j.value
join returned_pieces p on p.reception_id = r.id
join piece_standings t on t.piece_id = p.id
join cases c on c.id = r.case_id
left join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
left join line_costs k on k.order_id = o.id and k.line_no = coalesce(p.line_no,
  (select min(l.line_no) from lines l where l.order_id = o.id and l.product_id = p.product_id))
left join product_costs m on m.id = k.cost_id
order by r.case_id, p.id
