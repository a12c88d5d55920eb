-- in: experiment, shop, since  out: cases applied for since then that are not over and have no way yet
-- a kind that neither a file nor a person tells is what the case's way back implies
select c.id, c.case_no as no, o.buyer_hash as buyer, c.reason_stated as reason,
  coalesce(w.kind, c.kind, iif(c.returned_at is not null or c.received_at is not null
    or coalesce(c.return_tracking_no, '') <> '' or c.status in ('agreed', 'returned'), 'return_refund', 'refund_only')) as kind,
  (select json_group_array(distinct p.product_id) from case_pieces p
   where p.case_id = c.id and p.product_id is not null) as products
from cases c
join cases_over v on v.case_id = c.id and not v.over
left join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
left join case_work w on w.case_id = c.id
where c.shop_id = :shop and c.applied_at >= :since
  and not exists (select 1 from assignments a where a.case_id = c.id and a.experiment_id = :experiment)
order by c.applied_at, c.id
