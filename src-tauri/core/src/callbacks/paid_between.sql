-- in: shop, product (or none), from, until (day after the last), age. out: orders paid in that span, and those asked to be returned before that age
select count(*) as orders,
  coalesce(sum(exists (
    select 1
    from case_links
    join cases on cases.id = case_links.case_id
    where case_links.order_id = orders.id and (:product is null or case_links.product_id = :product)
      and cases.applied_at < strftime('%Y-%m-%dT%H:%M:%S', orders.paid_at, :age || ' days'))), 0) as returned
from orders
where orders.shop_id = :shop and orders.paid_at >= :from and orders.paid_at < :until
  and (:product is null or exists (
    select 1
    from lines
    where lines.order_id = orders.id and lines.product_id = :product and coalesce(lines.status, '') <> 'closed'))
