-- in: shop, product, sku, warehouse, wave, lot (one of them), drill. out: since when the same is halted; a SKU is with its whole product
select halts.halted_at
from halts
where halts.shop_id = :shop and halts.freed_at is null and halts.drill = :drill
  and (halts.product_id = :product and (halts.sku_id is null or halts.sku_id = :sku)
    or halts.warehouse = :warehouse or halts.wave_id = :wave or halts.lot_id = :lot)
