-- in: case (1). out: what is at stake in it
select coalesce(c.refund_fen, o.paid_fen) as stake_fen
from cases c
left join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
where c.id = ?1
