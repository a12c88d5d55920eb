-- in: shop, product (or none). out: for each product the pieces paid for since its own stock was counted, and since those of its SKUs were
select l.product_id, sum(iif(o.paid_at > r.counted_at, coalesce(l.quantity, 1), 0)) as own,
  sum(iif(o.paid_at > n.counted_at, coalesce(l.quantity, 1), 0)) as of_skus
from orders o
join lines l on l.order_id = o.id
left join product_records r on r.product_id = l.product_id
left join sku_records n on n.sku_id = l.sku_id
where o.shop_id = :shop and l.product_id = coalesce(:product, l.product_id) and coalesce(l.status, o.status) is not 'closed'
  and o.paid_at > (
    select min(counted.at)
    from (
      select min(r.counted_at) as at from product_records r join products p on p.id = r.product_id
      where p.shop_id = :shop and p.id = coalesce(:product, p.id)
      union all
      select min(n.counted_at) from sku_records n join skus s on s.id = n.sku_id join products p on p.id = s.product_id
      where p.shop_id = :shop and p.id = coalesce(:product, p.id)
    ) as counted)
group by l.product_id
