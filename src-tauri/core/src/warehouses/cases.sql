-- in: shop, from, to (moments of payment, to excluded), on (day number), before (its end). out: cases applied by then on orders paid in that span, newest first, with what had gone back
select distinct k.case_id, k.order_id, max(
  iif(coalesce(c.refunded_at < :before, c.status is 'refunded'), coalesce(c.refund_fen, 0), 0),
  coalesce((
    select sum(r.amount_fen) from case_refunds r
    where r.case_id = c.id and r.voided_at is null and r.way <> 'credit' and r.at < :before), 0)) as fen
from case_links k
join orders o on o.id = k.order_id
join cases c on c.id = k.case_id
where k.shop_id = :shop and k.applied_on <= :on and o.paid_at >= :from and o.paid_at < :to
order by c.applied_at desc, c.id desc
