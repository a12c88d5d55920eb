-- in: shop, since, over (products over their line, JSON), complaints (fewer of them say nothing by themselves). out: these, and those with failed checks, errors in packing, complaints or rejected lots since then, not halted, the gravest first
select products.id as id, products.name as name, products.product_no as product_no, sum(told.failed) as failed,
  sum(told.critical) as critical, sum(told.mistakes) as mistakes, sum(told.complaints) as complaints, sum(told.lots) as lots, min(told.at) as first_at
from (
  select checks.done_at as at, coalesce(fault.product_id, lines.product_id) as product_id, 1 as failed,
    coalesce(max(fault.severity = 'critical'), 0) as critical, 0 as mistakes, 0 as complaints, 0 as lots
  from checks
  left join check_answers as fault on fault.check_id = checks.id and fault.result = 'failed'
  left join lines on lines.order_id = checks.order_id and fault.product_id is null
  where checks.shop_id = :shop and checks.done_at >= :since and checks.result = 'failed'
  group by checks.id, coalesce(fault.product_id, lines.product_id)
  union all
  select packing_errors.at, packing_errors.product_id, 0, 0, 1, 0, 0
  from packing_errors
  where packing_errors.shop_id = :shop and packing_errors.at >= :since and packing_errors.product_id is not null
  union all
  select cases.applied_at, case_links.product_id, 0, 0, 0, 1, 0
  from cases
  join case_links on case_links.case_id = cases.id
  where cases.shop_id = :shop and cases.applied_at >= :since and case_links.quality = 1 and case_links.product_id is not null
  union all
  select lots.closed_at, skus.product_id, 0, 0, 0, 0, 1
  from lots
  join skus on skus.id = lots.sku_id
  where lots.shop_id = :shop and lots.closed_at >= :since and lots.verdict = 'rejected'
  union all
  select null, value, 0, 0, 0, 0, 0 from json_each(:over)
) as told
join products on products.id = told.product_id
where not exists (
  select 1
  from halts
  where halts.product_id = products.id and halts.sku_id is null and halts.freed_at is null and halts.drill = 0)
group by products.id
having sum(told.failed) + sum(told.mistakes) + sum(told.lots) > 0 or sum(told.complaints) >= :complaints
  or products.id in (select value from json_each(:over))
order by sum(told.critical) desc, sum(told.failed) + sum(told.mistakes) + sum(told.lots) desc, sum(told.complaints) desc, products.id
limit 10
