-- in: halt, from, until (days, until excluded). out: its orders that were signed for on these days, and which came back for quality, the newest first
select o.id as order_id,
  exists (select 1 from case_links k where k.order_id = o.id and k.first = 1 and k.quality = 1) as quality
from halted_orders h
join orders o on o.id = h.order_id
where h.halt_id = :halt and coalesce(o.signed_at, o.completed_at) >= :from and coalesce(o.signed_at, o.completed_at) < :until
order by coalesce(o.signed_at, o.completed_at) desc, o.id desc
