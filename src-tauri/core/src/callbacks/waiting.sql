-- in: shop. out: cases that wait for someone and whose buyer nobody has talked to, with the tries so far
select cases.id as id,
  count(callbacks.id) as tries,
  max(callbacks.again_at) as again_at
from cases
left join callbacks on callbacks.case_id = cases.id
left join case_work on case_work.case_id = cases.id
where cases.shop_id = :shop
  and cases.status in ('applied', 'agreed', 'returned')
  and cases.refunded_at is null
  and cases.closed_at is null
  and coalesce(case_work.over, 0) = 0
group by cases.id
having coalesce(sum(callbacks.outcome <> 'no_answer'), 0) = 0
