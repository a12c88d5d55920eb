-- in: shop, from, until (day after the last)  out: for each case applied for in that span what was stated, confirmed and found
select c.reason_stated,
  (select class from case_reasons r where r.case_id = c.id and source = 'confirmed' order by id desc limit 1) as confirmed,
  (select class from case_reasons r where r.case_id = c.id and source = 'found' order by id desc limit 1) as found
from cases c
where c.shop_id = :shop
  and c.applied_at >= :from
  and c.applied_at < :until
