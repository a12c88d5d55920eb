-- in: case
-- out: the lines it is about: goods, pieces, of how many, and the share of what was paid for them
select coalesce(nullif(p.name, ''), p.product_no, '') as name, s.sku_name, l.quantity, l.of_quantity,
  coalesce(l.paid_fen, iif((select count(*) from lines n where n.order_id = l.order_id) = 1, o.paid_fen, null))
    * l.quantity / l.of_quantity as share_fen
from case_pieces l
join orders o on o.id = l.order_id
left join products p on p.id = l.product_id
left join skus s on s.id = l.sku_id
where l.case_id = :case
order by l.line_no
