-- in: shop and everything a test is begun with
insert into experiments (shop_id, name, subject, measure, watch_days, kinds, classes, products, usual_bp, hoped_bp, planned,
  guard_fen, from_at, made_at, made_by)
values (:shop, :name, :subject, :measure, :watch, :kinds, :classes, :products, :usual, :hoped, :planned,
  :guard, :from, :at, :by)
