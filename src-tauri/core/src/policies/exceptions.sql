-- in: shop, since (day)  out: exceptions by person, clause and reason, the most first
select granted_by as by, clause, why, count(*) as cases, max(granted_at) as last_at
from policy_exceptions
where shop_id = :shop and granted_at >= :since
group by granted_by, clause, why
order by cases desc, granted_by, clause, why
