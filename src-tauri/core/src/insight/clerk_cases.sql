-- in: shop, from, until (day after the last)  out: for each clerk and case worked on in that span what was done and how the case stands
with done as (
  select m.case_id, m.staff, m.written_at as at, 1 as steps, 0 as contacts,
    m.target in ('refused', 'withdrawn', 'nothing') as refused
  from case_moves m where m.written_at >= :from and m.written_at < :until
  union all
  select n.case_id, n.staff, n.written_at, 0, 1, 0
  from contacts n where n.written_at >= :from and n.written_at < :until)
select d.staff, d.case_id, max(d.at) as last_at, c.reason_stated, c.case_no as case_no, coalesce(c.order_no, c.case_no) as number, sum(d.steps) as steps, sum(d.contacts) as contacts, max(d.refused) as refused,
  exists (select 1 from case_moves r where r.case_id = d.case_id and r.step in ('reopen', 'owe')) as reopened,
  case
    when c.replaced = 1 and c.refunded_at is null then 'replaced'
    when coalesce(w.settlement, '') in ('handled', 'settled') or c.refunded_at is not null then
      iif(coalesce(w.kind, c.kind) in ('exchange', 'reship', 'repair'), 'replaced', 'refunded')
    when w.request = 'refused' or c.status = 'refused' then 'refused'
    when w.request = 'withdrawn' or c.status = 'closed' then 'withdrawn'
    else 'open' end as outcome,
  coalesce((select sum(r.amount_fen) from case_refunds r where r.case_id = d.case_id and r.voided_at is null),
    iif(c.refunded_at is not null, c.refund_fen, 0), 0) as refund_fen
from done d
join cases c on c.id = d.case_id
left join case_work w on w.case_id = c.id
where c.shop_id = :shop
group by d.staff, d.case_id
order by d.staff, d.case_id
