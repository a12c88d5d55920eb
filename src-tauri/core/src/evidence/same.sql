-- in: order (or none), case (or none), hash  out: the row that says the same already
select id
from evidence
where hash = :hash and thinned_at is null
  and (order_id = :order or (:order is null and case_id = :case))
limit 1
