-- in: shop, order, case, scene, kind, source, step, point, staff, taken_at, kept_at, hash, mime, bytes, width, height, milliseconds, ended
insert into evidence (shop_id, order_id, case_id, scene, kind, source, step, point, staff, taken_at, kept_at,
  hash, mime, bytes, width, height, milliseconds, ended)
values (:shop, :order, :case, :scene, :kind, :source, :step, :point, :staff, :taken_at, :kept_at,
  :hash, :mime, :bytes, :width, :height, :milliseconds, :ended)
