-- in: ids (array)  out: these cases and all others of their orders, by order and in the order in which they were applied for: what became of
--   their goods and money, who carried them, and who said what about why
with it as (
  select value as id from json_each(:ids)
  union
  select d.id from json_each(:ids) j join cases c on c.id = j.value
  join cases d on d.shop_id = c.shop_id and d.order_no = c.order_no)
select c.id, c.case_no, c.order_no, o.id as order_id, coalesce(w.kind, c.kind) as kind, v.over, c.applied_at,
  coalesce(c.refunded_at, c.closed_at, iif(w.over = 1, w.at, null), c.received_at, c.returned_at, c.agreed_at, c.applied_at)
    as ended_at,
  c.reason_stated, o.id is null or coalesce(o.shipped_at, o.signed_at, o.completed_at, o.tracking_no) is not null
    or exists (select 1 from lines l where l.order_id = o.id and coalesce(l.shipped_at, l.tracking_no) is not null) as sent,
  coalesce(c.return_tracking_no, c.returned_at, c.received_at) is not null or coalesce(w.goods, '') in ('on_the_way', 'received')
    or exists (select 1 from receptions r where r.case_id = c.id) as came_back,
  coalesce(w.goods, '') = 'missing' as missing,
  c.refund_fen as asked_fen, (c.refunded_at is not null or c.status is 'refunded') as told,
  iif(c.refunded_at is not null or c.status is 'refunded', coalesce(c.refund_fen, 0), 0) as told_fen,
  coalesce((select sum(r.amount_fen) from case_refunds r
      where r.case_id = c.id and r.voided_at is null and r.way <> 'credit'), 0)
    + coalesce((select sum(e.amount_fen) from ledger_entries e where e.case_id = c.id and e.kind = 'refund_part'), 0)
    as recorded_fen,
  nullif(o.paid_fen, 0) - coalesce(o.freight_fen, 0) as goods_fen,
  (select sum(coalesce(l.quantity, 1)) from lines l where l.order_id = o.id) as order_pieces,
  coalesce(nullif(trim(o.carrier), ''),
    (select min(l.carrier) from lines l where l.order_id = o.id and trim(l.carrier) <> '')) as carrier,
  nullif(trim(c.return_carrier), '') as return_carrier, t.warehouse, f.way as freight_way, f.fen as freight_fen,
  coalesce(substr(o.paid_at, 1, 10), substr(o.created_at, 1, 10), substr(c.applied_at, 1, 10)) as ordered_on,
  (select n.class || char(31) || coalesce(n.detail, '') from case_reasons n where n.id = coalesce(
    (select max(m.id) from case_reasons m where m.case_id = c.id and m.source = 'found' and m.class <> 'other'),
    (select max(m.id) from case_reasons m where m.case_id = c.id and m.source = 'confirmed' and m.class <> 'other')))
    as known
from it
join cases c on c.id = it.id
join cases_over v on v.case_id = c.id
join case_freights f on f.case_id = c.id
left join case_work w on w.case_id = c.id
left join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
left join told_warehouses t on t.order_id = o.id
order by o.id, c.applied_at, c.id
