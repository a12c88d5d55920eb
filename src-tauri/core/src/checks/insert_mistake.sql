-- in: shop, order, kind, expected, found, product (or none), staff, at
insert into packing_errors (shop_id, order_id, kind, expected, found, product_id, staff, at)
values (:shop, :order, :kind, :expected, :found, :product, :staff, :at)
