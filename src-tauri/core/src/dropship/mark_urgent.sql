-- in: shop, order (its number), at, by. does: marks an order as urgent, once
insert into urgent_orders (shop_id, order_no, marked_at, marked_by)
values (:shop, :order, :at, :by)
on conflict (shop_id, order_no) do nothing
