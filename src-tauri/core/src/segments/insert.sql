-- in: shop, dimension, place, from, until, act, hours, hits, orders, at, by. does: notes a rule of a segment
insert into segment_rules (shop_id, dimension, place, from_fen, until_fen, act, hours, hits, orders, made_at, made_by)
values (:shop, :dimension, :place, :from, :until, :act, :hours, :hits, :orders, :at, :by)
