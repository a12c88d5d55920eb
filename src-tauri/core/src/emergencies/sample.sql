-- in: halt, from, until (days, until excluded). out: its orders that were signed for on these days, and which came back for quality, the newest first
select o.id as order_id,
  exists (select 1 from case_links k where k.order_id = o.id and k.first = 1 and k.quality = 1) as quality
from halts t
join orders o on o.shop_id = t.shop_id and coalesce(o.signed_at, o.completed_at) >= :from and coalesce(o.signed_at, o.completed_at) < :until
join halted_orders h on h.halt_id = t.id and h.order_id = o.id
where t.id = :halt and (o.shipped_at is not null or o.signed_at is not null or o.status is not 'closed')
order by coalesce(o.signed_at, o.completed_at) desc, o.id desc
