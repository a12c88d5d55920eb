-- in: shop, order_no, score, text, written_at, now  out: nothing; a review that is there is left alone
insert into reviews (shop_id, order_no, score, text, written_at, added_at)
values (:shop, :order_no, :score, :text, :written_at, :now)
on conflict (shop_id, order_no, text) do nothing
