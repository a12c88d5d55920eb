-- in: shop, from, until (the day after the last). out: cases applied for in these days, and whether somebody called their buyer
select cases.id as id, exists (select 1 from callbacks where case_id = cases.id) as reached
from cases
where cases.shop_id = :shop and cases.applied_at >= :from and cases.applied_at < :until
