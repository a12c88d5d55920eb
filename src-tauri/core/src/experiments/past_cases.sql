-- in: shop, since, until  out: cases applied for in between, with what a population asks of them
select c.id, c.case_no as no, null as buyer, c.reason_stated as reason, c.applied_at as at,
  coalesce(w.kind, c.kind, iif(c.returned_at is not null or c.received_at is not null
    or coalesce(c.return_tracking_no, '') <> '' or c.status in ('agreed', 'returned'), 'return_refund', 'refund_only')) as kind,
  (select json_group_array(distinct p.product_id) from case_pieces p
   where p.case_id = c.id and p.product_id is not null) as products
from cases c
left join case_work w on w.case_id = c.id
where c.shop_id = :shop and c.applied_at >= :since and c.applied_at < :until
