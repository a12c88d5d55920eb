-- in: order. out: what is to be packed; lines whose money has gone back in full stay out
select lines.line_no as line_no, products.id as product_id, products.name as product, products.product_no as product_no,
  coalesce(product_categories.category, products.category) as category, skus.id as sku_id,
  skus.sku_name as sku_name, skus.sku_code as sku_code, lines.quantity as quantity
from lines
join orders on orders.id = lines.order_id
join products on products.id = lines.product_id
left join product_categories on product_categories.product_id = products.id
left join skus on skus.id = lines.sku_id
where lines.order_id = :order
  and coalesce(lines.status, '') <> 'closed'
  and not exists (
    select 1
    from cases
    where cases.shop_id = orders.shop_id and cases.order_no = orders.order_no and cases.line_no = lines.line_no
      and cases.status = 'refunded'
      and coalesce(cases.kind, '') not in ('exchange', 'reship', 'repair')
      and coalesce(cases.refund_fen >= lines.paid_fen, cases.refund_fen is null))
order by lines.line_no
