-- in: shop, script, version, language, case (or none), order (or none), at, by
insert into script_uses (shop_id, script, version, language, case_id, order_id, used_at, used_by)
values (:shop, :script, :version, :language, :case, :order, :at, :by)
