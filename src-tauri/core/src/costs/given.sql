-- in: shop, ids (array)  out: what was given in these cases by kind, counter-entries taken off; what names no case belongs to its order's first
select l.case_id, l.kind, sum(l.amount_fen) as fen
from ledger l
where l.shop_id = :shop and l.case_id in (select value from json_each(:ids))
group by l.case_id, l.kind
union all
select f.id, l.kind, sum(l.amount_fen)
from ledger l
join (
  select o.id as order_id, min(c.id) as id
  from json_each(:ids) j
  join cases c on c.id = j.value
  join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
  group by o.id) f on f.order_id = l.order_id
where l.shop_id = :shop and l.case_id is null and l.source in ('entry', 'file') and l.kind <> 'refund_part'
group by f.id, l.kind
