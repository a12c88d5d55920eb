-- in: shop, month, from, to (days, to excluded), case
-- out: entries of the month, of these days or paid in them, and every promise that waits; or all of one case
select l.id, l.source, l.order_id, o.order_no, l.case_id, c.case_no, l.root, l.counters, l.kind, l.way, l.cause,
  l.amount_fen, l.at, iif(l.source = 'entry', (select at from ledger_entries n where n.id = l.root), l.at) as promised_at,
  l.month, l.paid_at, l.confirmed, l.platform_no, l.liable, l.partner, l.note, l.staff, l.approver,
  coalesce(k.product_id, (select min(product_id) from lines where order_id = l.order_id
    having count(distinct product_id) = 1)) as product_id,
  iif(l.source = 'entry',
    (select sum(amount_fen) from ledger_entries n where n.id = l.root or n.counters = l.root),
    l.amount_fen) as left_fen,
  (select count(*) from ledger_entries n join orders b on b.id = n.order_id
   where n.shop_id = l.shop_id and n.counters is null and b.shop_id = l.shop_id and b.buyer_hash = o.buyer_hash
     and n.at <= l.at and n.at > strftime('%Y-%m-%dT%H:%M:%S', l.at, '-30 days')) as of_buyer,
  exists (select 1 from cases d where d.shop_id = l.shop_id and d.order_no = o.order_no and d.refunded_at > l.at
    and d.refund_fen >= o.paid_fen) as refunded_after,
  (l.note is not null
    or exists (select 1 from contacts t
      where t.case_id = l.case_id and (t.note is not null or t.result in ('solved', 'promised')))
    or exists (select 1 from evidence v where (v.case_id = l.case_id or v.order_id = l.order_id)
      and v.scene in ('chat', 'buyer') and v.thinned_at is null)) as agreed
from ledger l
left join orders o on o.id = l.order_id
left join cases c on c.id = l.case_id
left join case_links k on k.case_id = l.case_id
where l.shop_id = :shop
  and iif(:case is not null, l.case_id = :case,
    l.month = :month or (l.at >= :from and l.at < :to) or (l.paid_at >= :from and l.paid_at < :to)
    or (l.paid_at is null and l.source = 'entry'))
order by l.at desc, l.id desc
