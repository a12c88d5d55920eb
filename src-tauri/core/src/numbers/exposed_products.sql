-- in: shop, from, before. out: how many checks each product had (0: parcels of several or none). A check that failed is
--   one of the product at fault: it ended before the others were looked at
with done as (
  select checks.id as id, checks.order_id as order_id, checks.result as result
  from checks
  where checks.shop_id = :shop and checks.done_at >= :from and checks.done_at < :before
)
select told.product as product, count(*) as checks
from (
  select done.id as of_check, coalesce(
    fault.product_id,
    (select iif(count(distinct lines.product_id) = 1, min(lines.product_id), 0)
     from lines
     where lines.order_id = done.order_id)) as product
  from done
  left join check_answers as fault on fault.check_id = done.id and fault.result = 'failed'
  union
  select done.id, lines.product_id
  from done
  join lines on lines.order_id = done.order_id and lines.product_id is not null
  where done.result = 'passed'
) as told
group by told.product
