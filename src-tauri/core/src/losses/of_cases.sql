-- in: ids (of cases, as a JSON list)  out: their orders with what is lost: what went back, else what is asked for, else what was
-- paid; a case that was closed with nothing paid back tells no loss
select c.id as case_id, o.id as order_id, o.order_no, date(c.applied_at) as happened_on, k.product_id,
  coalesce(nullif(p.name, ''), p.product_no) as product, w.warehouse,
  coalesce(nullif(trim(o.carrier), ''),
    (select min(l.carrier) from lines l where l.order_id = o.id and trim(l.carrier) <> '')) as carrier,
  coalesce((select sum(n.quantity) from case_pieces n where n.case_id = c.id), 1) as quantity,
  coalesce(nullif(r.fen, 0), c.refund_fen, o.paid_fen) as value_fen
from cases c
join case_links k on k.case_id = c.id
join orders o on o.id = k.order_id
join told_warehouses w on w.order_id = o.id
join case_refunded r on r.case_id = c.id
left join products p on p.id = k.product_id
where c.id in (select value from json_each(:ids)) and not (coalesce(c.status, '') = 'closed' and c.replaced is null and r.fen = 0)
order by c.applied_at, c.id
