-- in: tail, length (of it), since, shop  out: cases of which a number ends so, this shop, those not received and those that wait first
select c.id, c.shop_id, r.id as reception_id, r.staff, r.received_at
from cases c
join cases_over v on v.case_id = c.id
left join receptions r on r.id = (select min(id) from receptions where case_id = c.id)
where c.shop_id in (select id from shops) and c.applied_at >= :since
  and :tail in (lower(substr(c.return_tracking_no, -:length)), lower(substr(c.order_no, -:length)),
    lower(substr(c.case_no, -:length)))
order by c.shop_id is :shop desc, r.id is not null, v.over, c.returned_at is null, c.applied_at desc, c.id desc
limit 10
