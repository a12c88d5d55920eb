-- in: tail, length (of it), since, shop  out: cases not received of which a number ends so, this shop and those that wait first
select c.id, c.shop_id
from cases c
join cases_over v on v.case_id = c.id
where c.shop_id in (select id from shops) and c.applied_at >= :since
  and :tail in (lower(substr(c.return_tracking_no, -:length)), lower(substr(c.order_no, -:length)),
    lower(substr(c.case_no, -:length)))
  and not exists (select 1 from receptions r where r.case_id = c.id)
order by c.shop_id is :shop desc, v.over, c.returned_at is null, c.applied_at desc, c.id desc
limit 10
