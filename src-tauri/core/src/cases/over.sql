-- in: shop, differ (1: only those with a confirmed and a found reason of two classes)  out: id and money of its cases that wait for nobody, newest first
select c.id, c.refund_fen as fen
from cases c
join cases_over o on o.case_id = c.id
where c.shop_id = :shop and o.over
  and (:differ = 0 or (
    select class from case_reasons r where r.case_id = c.id and source = 'confirmed' order by id desc limit 1) <> (
    select class from case_reasons r where r.case_id = c.id and source = 'found' order by id desc limit 1))
order by c.applied_at desc, c.id desc
