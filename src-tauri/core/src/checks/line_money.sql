-- in: order. out: its lines with what was paid for each
select lines.line_no as line_no, lines.paid_fen as paid_fen
from lines
where lines.order_id = :order and coalesce(lines.status, '') <> 'closed'
order by lines.line_no
