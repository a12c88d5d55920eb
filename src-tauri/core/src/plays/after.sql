-- in: case, days  out: when it ended, whether its buyer is told, the first order that was paid in the days after that (the new
--   order of its exchange is none), and the stars that the buyer gave last
with it as (
  select c.id, c.shop_id, o.id as order_id, o.buyer_hash,
    coalesce(c.refunded_at, c.closed_at, (select max(m.at) from case_moves m where m.case_id = c.id)) as ended_at
  from cases c left join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
  where c.id = :case)
select it.ended_at, it.buyer_hash is not null as told,
  (select min(b.paid_at) from orders b
   where b.shop_id = it.shop_id and b.buyer_hash = it.buyer_hash and coalesce(b.status, '') not in ('closed', 'unpaid')
     and b.paid_at > it.ended_at and b.paid_at <= strftime('%Y-%m-%dT%H:%M:%S', it.ended_at, '+' || :days || ' days')
     and b.order_no not in (select p.new_order_no from case_plays p
       where p.case_id = it.id and p.outcome = 'accepted' and p.new_order_no is not null)) as again_at,
  (select f.stars from feedback f where (f.case_id = it.id or f.order_id = it.order_id) and f.stars is not null
   order by f.noted_at desc limit 1) as stars
from it
