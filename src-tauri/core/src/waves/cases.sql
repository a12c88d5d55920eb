-- in: shop  out: cases on orders with goods of its waves, newest first: when, whether each makes its order a quality return,
-- what went back, whether money of unknown size did, and what of it the ledger has as an agreed part of the price too
with mine as (
  select k.order_id, k.case_id, k.applied_on, k.first = 1 and k.quality = 1 as quality, r.fen,
    c.refunded_at is not null or c.status is 'refunded' as told, c.refund_fen, c.applied_at,
    coalesce(c.applied_estimated, 0) as estimated,
    coalesce((select sum(w.amount_fen) from case_refunds w
      where w.case_id = c.id and w.voided_at is null and w.way <> 'credit'), 0) as recorded,
    coalesce((select sum(e.amount_fen) from ledger_entries e
      where e.case_id = c.id and e.kind = 'refund_part'), 0) as part
  from case_links k
  join cases c on c.id = k.case_id
  join case_refunded r on r.case_id = c.id
  where k.order_id in (select g.order_id from wave_goods g where g.shop_id = :shop)
)
select order_id, case_id, applied_on, quality, estimated, fen as refunded_fen,
  told and refund_fen is null and recorded = 0 as untold,
  fen + part - max(recorded + part, iif(told, coalesce(refund_fen, 0), 0)) as twice_fen
from mine
order by applied_at desc, case_id desc
