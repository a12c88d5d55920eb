-- in: shop  out: cases whose exchange is not over: what was compensated first has no new order yet, the new one has not left, or
--   of an exchange nothing was refunded yet
select p.case_id, c.order_no, p.new_order_no, max(p.at) as agreed_at
from case_plays p
join cases c on c.id = p.case_id and c.shop_id = :shop
left join orders o on o.shop_id = c.shop_id and o.order_no = p.new_order_no
left join (
  select d.id from cases d
  where d.shop_id = :shop and (d.refunded_at is not null or d.status = 'refunded'
    or exists (select 1 from case_refunds r where r.case_id = d.id and r.voided_at is null))) back on back.id = c.id
where p.outcome = 'accepted' and coalesce(o.status, '') not in ('closed', 'refunded')
  and iif(p.play = 'exchange', p.new_order_no is not null
      and (coalesce(o.shipped_at, o.signed_at, o.completed_at) is null or back.id is null),
    p.play = 'advance' and back.id is null and coalesce(o.shipped_at, o.signed_at, o.completed_at) is null)
group by p.case_id
order by agreed_at, p.case_id
