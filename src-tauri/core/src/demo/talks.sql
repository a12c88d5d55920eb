-- in: shop, from  out: cases applied since then, each with its stated reason and its way so far, by number
select cases.id as id, cases.case_no as case_no, cases.applied_at as applied_at, cases.reason_stated as reason,
  coalesce(cases.refunded_at, cases.closed_at) as over_at, cases.received_at as received_at
from cases
where cases.shop_id = :shop and cases.applied_at >= :from
order by cases.case_no
