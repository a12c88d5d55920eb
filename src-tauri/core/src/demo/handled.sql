-- in: shop, from, until  out: cases applied since then, each with its order and what was paid for it, and whether it went back
select c.id, c.case_no, o.id as order_id, o.paid_fen, c.applied_at, c.reason_stated,
  (c.refunded_at is not null) as refunded
from cases c
join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
where c.shop_id = :shop and c.applied_at >= :from and c.applied_at < :until and o.paid_fen >= 1000
  and c.applied_at > coalesce(o.paid_at, o.created_at, '')
order by c.id
