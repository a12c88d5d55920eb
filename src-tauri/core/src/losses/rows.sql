-- in: shop, from, to (days, both included; each may be none)  out: its recorded losses, the latest first
select l.id, l.cause, l.place, l.happened_on, l.order_no, o.id as order_id, o.tracking_no, l.product_id,
  coalesce(nullif(p.name, ''), p.product_no) as product, l.warehouse, l.carrier, l.quantity, l.value_fen, l.days_late,
  l.liable, l.party, l.clause, l.owed_fen, l.pay_days, l.why, l.picture, l.note, l.claim_id, l.recorded_by
from losses l
left join orders o on o.shop_id = l.shop_id and o.order_no = l.order_no
left join products p on p.id = l.product_id
where l.shop_id = :shop and (:from is null or l.happened_on >= :from) and (:to is null or l.happened_on <= :to)
order by l.happened_on desc, l.id desc
