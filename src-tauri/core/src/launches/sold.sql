-- in: shop, product, since, until  out: its orders with the product paid since then, in their order: buyer, whether this buyer
--   had bought on an earlier day, cases on the product, and whether the first was for quality
select orders.id, orders.buyer_hash, orders.paid_at,
  orders.buyer_hash is not null and exists (
    select 1 from orders as earlier
    where earlier.shop_id = orders.shop_id and earlier.buyer_hash = orders.buyer_hash
      and earlier.paid_at < substr(orders.paid_at, 1, 10)
      and (earlier.status is null or earlier.status not in ('closed', 'unpaid')
        or coalesce(earlier.shipped_at, earlier.signed_at, earlier.completed_at) is not null)) as old,
  exists (select 1 from case_links
    where case_links.order_id = orders.id and coalesce(case_links.product_id, :product) = :product) as returned,
  exists (select 1 from case_links
    where case_links.order_id = orders.id and coalesce(case_links.product_id, :product) = :product
      and case_links.first = 1 and case_links.quality = 1) as quality
from orders
where orders.shop_id = :shop and orders.paid_at >= :since and orders.paid_at < :until
  and (orders.status is null or orders.status not in ('closed', 'unpaid')
    or coalesce(orders.shipped_at, orders.signed_at, orders.completed_at) is not null)
  and (orders.paid_fen is null or orders.paid_fen > 0 or orders.status = 'closed')
  and orders.order_no not in (
    select p.new_order_no from case_plays p join cases c on c.id = p.case_id
    where c.shop_id = :shop and p.outcome = 'accepted' and p.new_order_no is not null)
  and exists (select 1 from lines where lines.order_id = orders.id and lines.product_id = :product)
order by orders.paid_at, orders.id
