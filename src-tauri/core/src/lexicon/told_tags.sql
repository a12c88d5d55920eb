-- in: shop, from, to (excluded), case, as_of; each may be none  out: case and tag of each put by hand then, oldest first
select c.id, t.tag
from case_tags t
join cases c on c.id = t.case_id
where c.shop_id = :shop
  and (:case is null or c.id = :case)
  and (:from is null or c.applied_at >= :from)
  and (:to is null or c.applied_at < :to)
  and (:as_of is null or t.at <= :as_of)
  and (t.gone_at is null or t.gone_at > :as_of)
order by t.id
