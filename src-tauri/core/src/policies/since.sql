-- in: shop, since (day), most  out: the newest cases since that day, and whether an exception was granted
select id, exists (select 1 from policy_exceptions where case_id = cases.id) as granted
from cases
where shop_id = :shop and applied_at >= :since
order by applied_at desc, id desc
limit :most
