-- in: case  out: the new order that its exchange goes by, with both parcels, whether the first order is to be refunded,
--   and whether it was
select p.new_order_no, o.id as new_order_id, o.shipped_at as sent_at, o.tracking_no as sent_no,
  coalesce(o.signed_at, o.completed_at) as signed_at, c.return_tracking_no as back_no,
  p.play = 'exchange' as refunds,
  (c.refunded_at is not null or c.status = 'refunded'
    or exists (select 1 from case_refunds r where r.case_id = c.id and r.voided_at is null)) as refunded
from case_plays p
join cases c on c.id = p.case_id
left join orders o on o.shop_id = c.shop_id and o.order_no = p.new_order_no
where p.case_id = :case and p.play in ('exchange', 'advance') and p.outcome = 'accepted' and p.new_order_no is not null
order by p.id desc
limit 1
