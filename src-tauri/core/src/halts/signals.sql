-- in: shop, since, over (products over their line, JSON). out: these, and those with failed checks or errors in packing since then, not halted, the gravest first
select products.id as id, products.name as name, products.product_no as product_no, sum(told.failed) as failed,
  sum(told.critical) as critical, sum(told.mistakes) as mistakes
from (
  select checks.id as of_check, coalesce(fault.product_id, lines.product_id) as product_id, 1 as failed,
    coalesce(max(fault.severity = 'critical'), 0) as critical, 0 as mistakes
  from checks
  left join check_answers as fault on fault.check_id = checks.id and fault.result = 'failed'
  left join lines on lines.order_id = checks.order_id and fault.product_id is null
  where checks.shop_id = :shop and checks.done_at >= :since and checks.result = 'failed'
  group by checks.id, coalesce(fault.product_id, lines.product_id)
  union all
  select null, packing_errors.product_id, 0, 0, 1
  from packing_errors
  where packing_errors.shop_id = :shop and packing_errors.at >= :since and packing_errors.product_id is not null
  union all
  select null, value, 0, 0, 0 from json_each(:over)
) as told
join products on products.id = told.product_id
where not exists (
  select 1
  from halts
  where halts.product_id = products.id and halts.sku_id is null and halts.freed_at is null)
group by products.id
order by sum(told.critical) desc, sum(told.failed) + sum(told.mistakes) desc, products.id
limit 10
