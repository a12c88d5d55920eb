-- in: shop, since. out: quality returns with a refund since then, and what was refunded on average
select count(*) as cases, cast(round(avg(cases.refund_fen)) as integer) as mean_fen
from cases
join case_links on case_links.case_id = cases.id
where cases.shop_id = :shop and cases.applied_at >= :since and cases.refund_fen > 0
  and case_links.first = 1 and case_links.quality = 1
