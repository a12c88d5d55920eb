-- in: shop, product, sku, warehouse, wave, lot (one of them). out: how many orders a halt of it would hold back, and their money
select count(*) as orders, coalesce(sum(orders.paid_fen), 0) as paid_fen
from orders
where orders.shop_id = :shop and orders.status = 'paid'
  and (exists (
      select 1
      from lines
      where lines.order_id = orders.id and lines.product_id = :product and (:sku is null or lines.sku_id = :sku)
        and coalesce(lines.status, '') <> 'closed')
    or :warehouse = (select told_warehouses.warehouse from told_warehouses where told_warehouses.order_id = orders.id)
    or exists (select 1 from wave_goods where wave_goods.wave_id = :wave and wave_goods.order_id = orders.id)
    or exists (select 1 from lot_parcels where lot_parcels.lot_id = :lot and lot_parcels.order_id = orders.id))
