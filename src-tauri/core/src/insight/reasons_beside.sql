-- in: shop, from, until (day after the last)  out: for each case applied for in that span what was stated, confirmed and found
select c.reason_stated, confirmed.class as confirmed, confirmed.detail as confirmed_detail,
  found.class as found, found.detail as found_detail
from cases c
left join case_reasons confirmed on confirmed.id = (
  select max(r.id) from case_reasons r where r.case_id = c.id and r.source = 'confirmed')
left join case_reasons found on found.id = (
  select max(r.id) from case_reasons r where r.case_id = c.id and r.source = 'found')
where c.shop_id = :shop
  and c.applied_at >= :from
  and c.applied_at < :until
