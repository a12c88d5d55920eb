-- in: shop  out: cases whose exchange goes by a new order and is not over: the new one has not left, or nothing was refunded yet
select p.case_id, c.order_no, p.new_order_no, max(p.at) as agreed_at
from case_plays p
join cases c on c.id = p.case_id and c.shop_id = :shop
left join orders o on o.shop_id = c.shop_id and o.order_no = p.new_order_no
where p.play = 'exchange' and p.outcome = 'accepted' and p.new_order_no is not null
  and (coalesce(o.shipped_at, o.signed_at, o.completed_at) is null
    or not (c.refunded_at is not null or coalesce(c.status, '') = 'refunded'
      or exists (select 1 from case_refunds r where r.case_id = c.id and r.voided_at is null)))
  and coalesce(o.status, '') not in ('closed', 'refunded')
group by p.case_id
order by agreed_at, p.case_id
