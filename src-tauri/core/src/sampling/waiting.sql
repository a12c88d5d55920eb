-- in: shop, sku. out: orders that wait unchecked with this SKU alone, in no lot, with no application open
select orders.id as id
from orders
where orders.shop_id = :shop and orders.status = 'paid'
  and exists (select 1 from lines where lines.order_id = orders.id and lines.sku_id = :sku)
  and not exists (
    select 1
    from lines
    where lines.order_id = orders.id and lines.sku_id is not :sku and coalesce(lines.status, '') <> 'closed')
  and not exists (select 1 from checks where checks.order_id = orders.id)
  and not exists (select 1 from lot_parcels where lot_parcels.order_id = orders.id)
  and not exists (
    select 1
    from cases
    where cases.shop_id = orders.shop_id and cases.order_no = orders.order_no
      and coalesce(cases.status, 'applied') in ('applied', 'agreed', 'returned', 'refunded'))
order by orders.id
