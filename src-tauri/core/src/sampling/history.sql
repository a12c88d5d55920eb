-- in: shop, sku, since, most. out: the last checks of parcels with this SKU: how many, failed, failed critically
select count(*), coalesce(sum(latest.failed), 0), coalesce(sum(latest.critical), 0)
from (
  select checks.result = 'failed' as failed,
    exists (
      select 1
      from check_answers
      where check_answers.check_id = checks.id and check_answers.severity = 'critical') as critical
  from checks
  where checks.shop_id = :shop and checks.done_at >= :since
    and exists (select 1 from lines where lines.order_id = checks.order_id and lines.sku_id = :sku)
  order by checks.done_at desc
  limit :most
) as latest
