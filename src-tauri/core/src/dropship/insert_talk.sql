-- in: shop, partner, on, said, next, by, at. does: notes a talk
insert into partner_talks (shop_id, partner, talked_on, said, next_on, noted_by, noted_at)
values (:shop, :partner, :on, :said, :next, :by, :at)
