-- in: shop, sku, since, most. out: the last checks of parcels with this SKU: how many, failed, failed critically.
--   What failed for another product of the parcel says nothing about this one
select count(*), coalesce(sum(latest.failed and latest.here), 0), coalesce(sum(latest.critical), 0)
from (
  select checks.result = 'failed' as failed,
    coalesce(max(fault.product_id is null or fault.product_id = skus.product_id), 1) as here,
    coalesce(max(fault.severity = 'critical' and coalesce(fault.product_id, skus.product_id) = skus.product_id), 0) as critical
  from checks
  join skus on skus.id = :sku
  left join check_answers as fault on fault.check_id = checks.id and fault.result = 'failed'
  where checks.shop_id = :shop and checks.done_at >= :since
    and exists (select 1 from lines where lines.order_id = checks.order_id and lines.sku_id = :sku)
  group by checks.id
  order by checks.done_at desc
  limit :most
) as latest
