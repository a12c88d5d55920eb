-- in: shop, since, over (products over their line, JSON). out: these, and those with failed checks or errors in packing since then, not halted, the gravest first
select products.id as id, products.name as name, products.product_no as product_no, sum(told.failed) as failed,
  sum(told.critical) as critical, sum(told.mistakes) as mistakes
from (
  select distinct checks.id as of_check, lines.product_id as product_id, 1 as failed,
    exists (
      select 1
      from check_answers
      where check_answers.check_id = checks.id and check_answers.severity = 'critical') as critical,
    0 as mistakes
  from checks
  join lines on lines.order_id = checks.order_id
  where checks.shop_id = :shop and checks.done_at >= :since and checks.result = 'failed'
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
