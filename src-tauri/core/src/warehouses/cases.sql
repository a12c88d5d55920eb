-- in: shop, from, to (moments of payment, to excluded), on (day number). out: cases applied by then on orders paid in that span, newest first, with what went back
select distinct k.case_id, k.order_id, coalesce(m.fen, 0) as fen
from case_links k
join orders o on o.id = k.order_id
join cases c on c.id = k.case_id
left join case_refunded m on m.case_id = k.case_id
where k.shop_id = :shop and k.applied_on <= :on and o.paid_at >= :from and o.paid_at < :to
order by c.applied_at desc, c.id desc
