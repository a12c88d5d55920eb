-- in: shop, tails (array), length (of each), since  out: cases of the shop not received whose number ends like one of them
select c.id, lower(substr(c.return_tracking_no, -:length)) as tail
from cases c
where c.shop_id = :shop and c.applied_at >= :since
  and lower(substr(c.return_tracking_no, -:length)) in (select value from json_each(:tails))
  and not exists (select 1 from receptions r where r.case_id = c.id)
order by c.returned_at is null, c.applied_at desc
