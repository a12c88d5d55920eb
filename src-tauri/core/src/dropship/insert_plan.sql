-- in: shop, partner, figure, warned (JSON), due, by, at. does: makes an improvement plan
insert into partner_plans (shop_id, partner, figure, warned, due_on, made_by, made_at)
values (:shop, :partner, :figure, :warned, :due, :by, :at)
