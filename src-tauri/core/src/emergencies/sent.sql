-- in: halt, shipped_since, signed_since, until. out: its orders that had left and what was decided about each, the newest first; a buyer who
-- was told and a refund that was paid say so by themselves, but of no drill
with gone as (
  select o.id as id
  from halts t
  join orders o on o.shop_id = t.shop_id and o.shipped_at >= :shipped_since and o.shipped_at < :until
  where t.id = :halt and coalesce(o.signed_at, o.completed_at, :signed_since) >= :signed_since
  union
  select o.id
  from halts t
  join orders o on o.shop_id = t.shop_id and coalesce(o.signed_at, o.completed_at) >= :signed_since
  where t.id = :halt and coalesce(o.shipped_at, o.signed_at, o.completed_at) < :until
    and (o.shipped_at is not null or o.signed_at is not null or o.status is not 'closed')
  union
  -- no file tells when they were sent; what was sent after the goods were free again is none of it
  select o.id
  from halts t
  join orders o on o.shop_id = t.shop_id and o.paid_at >= :shipped_since and o.paid_at < :until
  where t.id = :halt and o.status = 'shipped' and coalesce(o.shipped_at, o.signed_at, o.completed_at) is null
    and (t.freed_at is null or exists (select 1 from halt_decisions d where d.halt_id = t.id and d.order_no = o.order_no)))
select o.id as order_id, o.order_no as order_no, o.shipped_at as shipped_at, coalesce(o.signed_at, iif(o.status is 'closed', null, o.completed_at)) as signed_at,
  o.paid_fen as paid_fen, w.warehouse as warehouse, o.carrier as carrier, o.tracking_no as tracking_no, c.id as case_id,
  d.act as act, d.decided_at as decided_at, d.decided_by as decided_by,
  coalesce(d.done_at, case when h.drill = 1 then null
    when d.act = 'tell' then (select max(t.contacted_at) from notices n join notice_contacts t on t.notice_id = n.id
      where n.halt_id = h.id and t.order_id = o.id)
    when d.act = 'refund' then (select max(p.refunded_at) from cases p
      where p.shop_id = o.shop_id and p.order_no = o.order_no and coalesce(p.status, '') <> 'closed')
  end) as done_at
from gone
join orders o on o.id = gone.id
join halts h on h.id = :halt
join halted_orders v on v.halt_id = h.id and v.order_id = o.id
join told_warehouses w on w.order_id = o.id
left join cases c on c.id = (select min(f.id) from cases f
  where f.shop_id = o.shop_id and f.order_no = o.order_no and coalesce(f.status, 'applied') in ('applied', 'agreed', 'returned', 'refunded'))
left join halt_decisions d on d.halt_id = h.id and d.order_no = o.order_no
order by coalesce(o.shipped_at, o.signed_at, o.completed_at) desc, o.id desc
