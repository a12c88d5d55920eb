-- in: shop, quarter, on, by. does: notes that the standards of a quarter were looked at
insert into loss_reviews (shop_id, quarter, done_on, done_by)
values (:shop, :quarter, :on, :by)
