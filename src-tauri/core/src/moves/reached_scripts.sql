-- in: shop, from, until (the day after the last). out: cases applied for in these days, and whether an answer to them came from the library
select cases.id as id, exists (select 1 from script_uses where case_id = cases.id) as reached
from cases
where cases.shop_id = :shop and cases.applied_at >= :from and cases.applied_at < :until
