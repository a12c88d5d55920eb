-- in: everything a loss has. does: keeps it
insert into losses (shop_id, cause, place, happened_on, order_no, product_id, warehouse, carrier, quantity, value_fen,
  days_late, liable, party, clause, owed_fen, pay_days, why, picture, note, recorded_by, recorded_at)
values (:shop, :cause, :place, :on, :order, :product, :warehouse, :carrier, :quantity, :value,
  :days, :liable, :party, :clause, :owed, :pay_days, :why, :picture, :note, :by, :at)
