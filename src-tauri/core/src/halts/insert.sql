-- in: shop, product, sku, warehouse, wave, lot (one of them), label, signal, why, seen, at, by, drill
insert into halts (shop_id, product_id, sku_id, warehouse, wave_id, lot_id, label, signal, why, seen_at, halted_at, halted_by, drill)
values (:shop, :product, :sku, :warehouse, :wave, :lot, :label, :signal, :why, :seen, :at, :by, :drill)
