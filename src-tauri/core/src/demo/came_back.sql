-- in: shop, from, until  out: returns whose goods came to the shop then: told, paid for, or sent two days before
select c.id, c.case_no, coalesce(nullif(c.return_tracking_no, ''), c.case_no) as scanned, c.reason_stated,
  coalesce(c.received_at, c.refunded_at) as ended_at, c.returned_at
from cases c
join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
where c.shop_id = :shop and coalesce(c.return_tracking_no, '') <> ''
  and coalesce(c.received_at, c.refunded_at, c.returned_at) >= :from
  and coalesce(c.received_at, c.refunded_at, c.returned_at) < :until
  and coalesce(c.status, '') in ('refunded', 'returned', 'closed')
order by coalesce(c.received_at, c.refunded_at, c.returned_at), c.id
limit 160
